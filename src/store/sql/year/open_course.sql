-- A course is open again.
DELETE FROM course_closings
WHERE org_id = :org_id AND course_id = :course_id;
