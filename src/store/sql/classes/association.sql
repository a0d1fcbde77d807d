-- One association.
SELECT
  study_group_id, direction, capacity, year_of_study, years_in_programme, funding, entry_index
FROM associations
WHERE org_id = :org_id AND study_group_id = :study_group_id;
