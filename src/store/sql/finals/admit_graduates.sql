-- Who is admitted to final attestation; a later order replaces it.
INSERT INTO graduate_admissions (
  org_id, study_group_id, student_ids, order_no, order_on, entry_index)
VALUES (
  :org_id, :study_group_id, :student_ids, :order_no, :order_on, :entry_index)
ON CONFLICT (org_id, study_group_id) DO UPDATE SET
  student_ids = excluded.student_ids, order_no = excluded.order_no, order_on = excluded.order_on,
  entry_index = excluded.entry_index;
