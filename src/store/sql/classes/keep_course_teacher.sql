-- Who teaches a course; said again, it is changed.
INSERT INTO course_teachers (org_id, course_id, valid_from, teacher_id, valid_to, comment)
VALUES (:org_id, :course_id, :valid_from, :teacher_id, :valid_to, :comment)
ON CONFLICT (org_id, course_id, valid_from, teacher_id) DO UPDATE SET
  valid_to = excluded.valid_to, comment = excluded.comment;
