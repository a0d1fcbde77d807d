-- A remark; it waits to be made good.
INSERT INTO remarks (
  org_id, remark, course_id, addressee_id, cause, text, due_on, made_by, made_at, state, answer,
  answered_at, settled_by, settled_at, student_id, lesson_id)
VALUES (
  :org_id, :remark, :course_id, :addressee_id, :cause, :text, :due_on, :made_by, :made_at, 'open',
  '', NULL, :settled_by, NULL, :student_id, :lesson_id);
