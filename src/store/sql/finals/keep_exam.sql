-- A result of a state exam; a later one replaces it.
INSERT INTO exam_results (
  org_id, study_group_id, student_id, subject_id, kind, held_on, points, result, protocol_no,
  is_withdrawn, entry_index)
VALUES (
  :org_id, :study_group_id, :student_id, :subject_id, :kind, :held_on, :points, :result,
  :protocol_no, :is_withdrawn, :entry_index)
ON CONFLICT (org_id, study_group_id, student_id, subject_id) DO UPDATE SET
  kind = excluded.kind, held_on = excluded.held_on, points = excluded.points,
  result = excluded.result, protocol_no = excluded.protocol_no,
  is_withdrawn = excluded.is_withdrawn, entry_index = excluded.entry_index;
