-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, period_system_id, number, period_id, title, starts_on, ends_on
FROM periods
WHERE org_id = :org_id
ORDER BY period_system_id, number;
