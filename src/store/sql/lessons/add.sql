-- A lesson that has no record yet.
INSERT INTO lessons (
  org_id, study_group_id, lesson_on, slot_no, starts_at, lesson_id, course_id, ends_at,
  teacher_id, room_title, state, cancel_reason, topic, homework, homework_none, works, version)
VALUES (
  :org_id, :study_group_id, :lesson_on, :slot_no, :starts_at, :lesson_id, :course_id, :ends_at,
  :teacher_id, :room_title, 'planned', '', '', '', 0, '', -1);
