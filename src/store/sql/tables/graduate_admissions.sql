-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, study_group_id, student_ids, order_no, order_on, entry_index
FROM graduate_admissions
WHERE org_id = :org_id
ORDER BY study_group_id;
