-- One mass event.
SELECT
  entry_index, study_group_id, held_on, title, place, participants, outcome, conducted_by,
  recorded_by, recorded_at, is_withdrawn
FROM mass_events
WHERE org_id = :org_id AND entry_index = :entry_index;
