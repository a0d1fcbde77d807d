-- All lessons of a course.
SELECT lesson_id, teacher_id
FROM lessons
WHERE org_id = :org_id AND course_id = :course_id
ORDER BY lesson_on, slot_no, starts_at, lesson_id;
