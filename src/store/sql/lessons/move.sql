-- A lesson that was scheduled again: it keeps its record.
UPDATE lessons SET
  study_group_id = :study_group_id, lesson_on = :lesson_on, slot_no = :slot_no,
  starts_at = :starts_at, course_id = :course_id, ends_at = :ends_at, teacher_id = :teacher_id,
  room_title = :room_title
WHERE org_id = :org_id AND lesson_id = :lesson_id;
