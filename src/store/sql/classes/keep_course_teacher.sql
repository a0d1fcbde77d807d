-- Who teaches a course; said again, it is changed.
INSERT INTO course_teachers (
  org_id, course_id, teacher_id, valid_from, valid_to, comment, entry_index)
VALUES (:org_id, :course_id, :teacher_id, :valid_from, :valid_to, :comment, :entry_index)
ON CONFLICT (org_id, course_id, teacher_id, valid_from) DO UPDATE SET
  valid_to = excluded.valid_to, comment = excluded.comment;
