-- Who leads a class; said again, it is changed.
INSERT INTO class_teachers (org_id, study_group_id, valid_from, teacher_id, valid_to)
VALUES (:org_id, :study_group_id, :valid_from, :teacher_id, :valid_to)
ON CONFLICT (org_id, study_group_id, valid_from, teacher_id) DO UPDATE SET
  valid_to = excluded.valid_to;
