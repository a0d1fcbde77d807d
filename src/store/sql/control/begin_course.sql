-- A lesson of a course, which is perhaps its first.
UPDATE courses SET first_on = :lesson_on
WHERE org_id = :org_id AND course_id = :course_id AND (first_on IS NULL OR first_on > :lesson_on);
