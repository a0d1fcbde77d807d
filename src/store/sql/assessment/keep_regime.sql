-- The regime of an after-school group; a later one replaces it.
INSERT INTO after_school_regimes (
  org_id, study_group_id, lines, entry_index)
VALUES (
  :org_id, :study_group_id, :lines, :entry_index)
ON CONFLICT (org_id, study_group_id) DO UPDATE SET
  lines = excluded.lines, entry_index = excluded.entry_index;
