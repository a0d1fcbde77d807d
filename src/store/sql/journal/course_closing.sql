-- When a course was closed.
SELECT closed_at
FROM course_closings
WHERE org_id = :org_id AND course_id = :course_id;
