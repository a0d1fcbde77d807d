-- Periods of a system, in order.
SELECT period_id, number, title, starts_on, ends_on
FROM periods
WHERE org_id = :org_id AND period_system_id = :period_system_id
ORDER BY number;
