-- Groups of a year in the order of the school, without their parents.
SELECT study_group_id, school_year_id, family, kind, title, grade, letter, period_system_id
FROM study_groups
WHERE org_id = :org_id AND school_year_id = :school_year_id
ORDER BY place_key, study_group_id;
