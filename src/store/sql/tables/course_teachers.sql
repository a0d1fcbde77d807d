-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, course_id, teacher_id, valid_from, valid_to, comment, entry_index
FROM course_teachers
WHERE org_id = :org_id
ORDER BY course_id, teacher_id, valid_from;
