-- Who leads a class; said again, it is changed.
INSERT INTO class_teachers (
  org_id, study_group_id, teacher_id, valid_from, valid_to, entry_index)
VALUES (:org_id, :study_group_id, :teacher_id, :valid_from, :valid_to, :entry_index)
ON CONFLICT (org_id, study_group_id, teacher_id, valid_from) DO UPDATE SET
  valid_to = excluded.valid_to;
