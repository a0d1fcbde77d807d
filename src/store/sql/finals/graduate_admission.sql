-- Who of a group is admitted to final attestation.
SELECT
  study_group_id, student_ids, order_no, order_on, entry_index
FROM graduate_admissions
WHERE org_id = :org_id AND study_group_id = :study_group_id;
