-- Every row in the order of its key: for comparison with what the entries say.
SELECT org_id, course_id, items, reason, version
FROM lesson_plans
WHERE org_id = :org_id
ORDER BY course_id;
