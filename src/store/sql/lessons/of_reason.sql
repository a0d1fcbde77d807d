-- Lessons that were changed by one reason, by date and place in the day.
SELECT
  l.lesson_id, l.course_id, l.lesson_on, l.slot_no, l.starts_at, l.ends_at, l.teacher_id,
  l.room_title, l.state, l.cancel_reason, l.topic, l.homework, l.homework_none, l.works, l.version,
  l.correction_request, l.unlocked_until, l.substitute_id, l.substitution_kind,
  l.coefficient_hundredths, l.substitution_reason, l.substitution_entry, l.substituted_at,
  l.is_extra, l.change_reason, l.moved_from, l.moved_from_slot_no, l.roll_taken_at, l.mode,
  l.mode_reason, l.briefing_kind, l.briefing_text, l.topic_first_at
FROM applied_reasons AS a
JOIN lessons AS l ON l.org_id = a.org_id AND l.lesson_id = a.lesson_id
WHERE a.org_id = :org_id AND a.change_reason = :change_reason
ORDER BY l.lesson_on, l.slot_no, l.starts_at, l.lesson_id
LIMIT :most;
