-- Who has taught a course, earliest first.
SELECT course_id, teacher_id, valid_from, valid_to, comment
FROM course_teachers
WHERE org_id = :org_id AND course_id = :course_id
ORDER BY valid_from, teacher_id;
