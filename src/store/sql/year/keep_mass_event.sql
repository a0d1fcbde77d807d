-- A mass event.
INSERT INTO mass_events (
  org_id, entry_index, study_group_id, held_on, title, place, participants, outcome, conducted_by,
  recorded_by, recorded_at, is_withdrawn)
VALUES (
  :org_id, :entry_index, :study_group_id, :held_on, :title, :place, :participants, :outcome,
  :conducted_by, :recorded_by, :recorded_at, 0);
