-- Every row in the order of its key: for comparison with what the entries say.
SELECT org_id, period_id, course_id, given_count
FROM result_counts
WHERE org_id = :org_id
ORDER BY period_id, course_id;
