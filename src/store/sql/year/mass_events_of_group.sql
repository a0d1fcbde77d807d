-- Mass events of a group that stand, by day.
SELECT
  entry_index, study_group_id, held_on, title, place, participants, outcome, conducted_by,
  recorded_by, recorded_at, is_withdrawn
FROM mass_events
WHERE org_id = :org_id AND study_group_id = :study_group_id
  AND held_on BETWEEN :from_on AND :to_on AND is_withdrawn = 0
ORDER BY held_on, entry_index;
