-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, day_on, school_year_id, kind, as_on, reason, entry_index
FROM calendar_days
WHERE org_id = :org_id
ORDER BY day_on;
