-- Associations of a year in the order of its groups.
SELECT
  a.study_group_id, a.direction, a.capacity, a.year_of_study, a.years_in_programme, a.funding,
  a.entry_index
FROM study_groups AS g
JOIN associations AS a ON a.org_id = g.org_id AND a.study_group_id = g.study_group_id
WHERE g.org_id = :org_id AND g.school_year_id = :school_year_id
ORDER BY g.place_key, g.study_group_id;
