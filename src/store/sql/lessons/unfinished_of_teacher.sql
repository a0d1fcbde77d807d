-- Lessons that somebody holds between two days and whose record is not complete, by date and
-- place in the day.
SELECT
  lesson_id, course_id, lesson_on, slot_no, starts_at, ends_at, teacher_id, room_title, state,
  cancel_reason, topic, homework, homework_none, works, version, correction_request,
  unlocked_until, substitute_id, substitution_kind, coefficient_hundredths, substitution_reason,
  substitution_entry, substituted_at, is_extra, change_reason, moved_from, moved_from_slot_no,
  roll_taken_at, mode, mode_reason, briefing_kind, briefing_text, topic_first_at, missing_marks
FROM lessons
WHERE org_id = :org_id
  AND CASE WHEN substitution_entry >= 0 THEN substitute_id ELSE teacher_id END = :teacher_id
  AND lesson_on BETWEEN :from_on AND :to_on AND state = 'planned'
  AND (topic = '' OR (homework = '' AND homework_none = 0) OR missing_marks > 0)
ORDER BY lesson_on, slot_no, starts_at, lesson_id
LIMIT :most;
