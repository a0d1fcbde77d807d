-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, period_system_id, school_year_id, kind, title, entry_index
FROM period_systems
WHERE org_id = :org_id
ORDER BY period_system_id;
