-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, study_group_id, school_year_id, family, kind, title, grade, letter, period_system_id,
  place_key
FROM study_groups
WHERE org_id = :org_id
ORDER BY study_group_id;
