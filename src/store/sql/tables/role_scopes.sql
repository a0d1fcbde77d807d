-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, person_id, valid_from, role, reach, study_group_ids, subject_ids, student_ids,
  grades, families
FROM role_scopes
WHERE org_id = :org_id
ORDER BY person_id, valid_from, role;
