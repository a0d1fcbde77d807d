-- One lesson.
SELECT
  lesson_id, course_id, lesson_on, slot_no, starts_at, ends_at, teacher_id, room_title, state,
  cancel_reason, topic, homework, homework_none, works, version, correction_request,
  unlocked_until
FROM lessons
WHERE org_id = :org_id AND lesson_id = :lesson_id;
