-- What an association is; said again, it is changed.
INSERT INTO associations (
  org_id, study_group_id, direction, capacity, year_of_study, years_in_programme, funding,
  entry_index)
VALUES (
  :org_id, :study_group_id, :direction, :capacity, :year_of_study, :years_in_programme, :funding,
  :entry_index)
ON CONFLICT (org_id, study_group_id) DO UPDATE SET
  direction = excluded.direction, capacity = excluded.capacity,
  year_of_study = excluded.year_of_study, years_in_programme = excluded.years_in_programme,
  funding = excluded.funding, entry_index = excluded.entry_index;
