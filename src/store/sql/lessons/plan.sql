-- The plan of a course.
SELECT course_id, items, reason, version
FROM lesson_plans
WHERE org_id = :org_id AND course_id = :course_id;
