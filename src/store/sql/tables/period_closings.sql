-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, course_id, period_id, closed_by, closed_at
FROM period_closings
WHERE org_id = :org_id
ORDER BY course_id, period_id;
