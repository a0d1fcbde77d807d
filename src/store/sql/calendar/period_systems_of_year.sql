-- Period systems of a year, in the order of their statement, without their periods.
SELECT period_system_id, school_year_id, kind, title
FROM period_systems
WHERE org_id = :org_id AND school_year_id = :school_year_id
ORDER BY entry_index;
