-- Before the periods of a system are said anew.
DELETE FROM periods
WHERE org_id = :org_id AND period_system_id = :period_system_id;
