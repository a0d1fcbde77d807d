-- An appeal; it waits for the commission.
INSERT INTO appeals (
  org_id, appeal, course_id, lesson_id, student_id, work_no, part_no, disputed, text, filed_by,
  filed_at, state, value, protocol_no, decided_on, commission, decision, decided_by, decided_at)
VALUES (
  :org_id, :appeal, :course_id, :lesson_id, :student_id, :work_no, :part_no, :disputed, :text,
  :filed_by, :filed_at, 'open', NULL, '', NULL, '[]', '', :decided_by, NULL);
