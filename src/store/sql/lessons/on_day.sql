-- All lessons of a day but those that never were, by place in it, then by course.
SELECT
  lesson_id, course_id, lesson_on, slot_no, starts_at, ends_at, teacher_id, room_title, state,
  cancel_reason, topic, homework, homework_none, works, version, correction_request,
  unlocked_until, substitute_id, substitution_kind, coefficient_hundredths, substitution_reason,
  substitution_entry, substituted_at, is_extra, change_reason, moved_from, moved_from_slot_no,
  roll_taken_at, mode, mode_reason, briefing_kind, briefing_text, topic_first_at
FROM lessons
WHERE org_id = :org_id AND lesson_on = :lesson_on
  AND NOT (state = 'cancelled' AND cancel_reason IN (:undone_reason, :replaced_reason))
ORDER BY slot_no, course_id, lesson_id
LIMIT :most;
