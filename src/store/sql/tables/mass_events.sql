-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, entry_index, study_group_id, held_on, title, place, participants, outcome, conducted_by,
  recorded_by, recorded_at, is_withdrawn
FROM mass_events
WHERE org_id = :org_id
ORDER BY entry_index;
