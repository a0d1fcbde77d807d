-- All school years, earliest first.
SELECT school_year_id, title, starts_on, ends_on
FROM school_years
WHERE org_id = :org_id
ORDER BY starts_on, entry_index;
