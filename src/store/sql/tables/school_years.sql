-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, school_year_id, title, starts_on, ends_on, entry_index
FROM school_years
WHERE org_id = :org_id
ORDER BY school_year_id;
