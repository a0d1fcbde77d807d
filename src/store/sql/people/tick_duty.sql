-- A duty is ticked; a later tick replaces it.
INSERT INTO duty_ticks (
  org_id, person_id, due_on, code, is_done, ticked_at, entry_index)
VALUES (
  :org_id, :person_id, :due_on, :code, :is_done, :ticked_at, :entry_index)
ON CONFLICT (org_id, person_id, due_on, code) DO UPDATE SET
  is_done = excluded.is_done, ticked_at = excluded.ticked_at, entry_index = excluded.entry_index;
