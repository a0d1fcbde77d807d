-- Every row in the order of its key: for comparison with what the entries say.
SELECT org_id, lesson_id, change_reason
FROM applied_reasons
WHERE org_id = :org_id
ORDER BY lesson_id;
