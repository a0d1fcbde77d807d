-- The cycle of a discipline; a later one replaces it.
INSERT INTO subject_cycles (
  org_id, subject_id, cycle, entry_index)
VALUES (
  :org_id, :subject_id, :cycle, :entry_index)
ON CONFLICT (org_id, subject_id) DO UPDATE SET
  cycle = excluded.cycle, entry_index = excluded.entry_index;
