-- A mark for behaviour; a later one replaces it.
INSERT INTO behaviour_marks (
  org_id, study_group_id, student_id, period_id, value, note, entry_index)
VALUES (
  :org_id, :study_group_id, :student_id, :period_id, :value, :note, :entry_index)
ON CONFLICT (org_id, study_group_id, student_id, period_id) DO UPDATE SET
  value = excluded.value, note = excluded.note, entry_index = excluded.entry_index;
