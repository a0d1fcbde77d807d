-- An attempt of attestation.
INSERT INTO attestations (
  org_id, entry_index, course_id, student_id, period_id, held_on, kind, result, protocol_no,
  examiners, recorded_at, recorded_by)
VALUES (
  :org_id, :entry_index, :course_id, :student_id, :period_id, :held_on, :kind, :result,
  :protocol_no, :examiners, :recorded_at, :recorded_by);
