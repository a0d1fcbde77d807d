-- How many works that everybody writes have no mark.
SELECT unmarked_works
FROM lessons
WHERE org_id = :org_id AND lesson_id = :lesson_id;
