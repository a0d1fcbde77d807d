-- A decision of the council about one student; decided again, it is replaced.
INSERT INTO council_decisions (
  org_id, study_group_id, student_id, kind, protocol_no, decided_on, text)
VALUES (:org_id, :study_group_id, :student_id, :kind, :protocol_no, :decided_on, :text)
ON CONFLICT (org_id, study_group_id, student_id) DO UPDATE SET
  kind = excluded.kind, protocol_no = excluded.protocol_no, decided_on = excluded.decided_on,
  text = excluded.text;
