-- Closed periods of a course.
SELECT course_id, period_id, closed_by, closed_at
FROM period_closings
WHERE org_id = :org_id AND course_id = :course_id
ORDER BY period_id;
