-- A day that is usual again.
DELETE FROM calendar_days
WHERE org_id = :org_id AND day_on = :day_on;
