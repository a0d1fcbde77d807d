-- A period system without its periods.
SELECT period_system_id, school_year_id, kind, title
FROM period_systems
WHERE org_id = :org_id AND period_system_id = :period_system_id;
