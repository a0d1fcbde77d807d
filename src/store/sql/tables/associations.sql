-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, study_group_id, direction, capacity, year_of_study, years_in_programme, funding,
  entry_index
FROM associations
WHERE org_id = :org_id
ORDER BY study_group_id;
