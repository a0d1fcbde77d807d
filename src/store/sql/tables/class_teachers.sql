-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, study_group_id, valid_from, teacher_id, valid_to
FROM class_teachers
WHERE org_id = :org_id
ORDER BY study_group_id, valid_from, teacher_id;
