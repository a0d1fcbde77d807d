-- The periods of a course are open again.
DELETE FROM period_closings
WHERE org_id = :org_id AND course_id = :course_id;
