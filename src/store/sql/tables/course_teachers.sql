-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, course_id, valid_from, teacher_id, valid_to, comment
FROM course_teachers
WHERE org_id = :org_id
ORDER BY course_id, valid_from, teacher_id;
