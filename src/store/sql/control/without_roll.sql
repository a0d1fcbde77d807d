-- Lessons between two days whose roll nobody took and at which nobody's attendance was recorded, by
-- date and place in the day; in the words of their index as well (0022).
SELECT
  l.lesson_id, l.course_id, l.lesson_on, l.slot_no, l.starts_at, l.ends_at, l.teacher_id,
  l.room_title, l.state, l.cancel_reason, l.topic, l.homework, l.homework_none, l.works, l.version,
  l.correction_request, l.unlocked_until, l.substitute_id, l.substitution_kind,
  l.coefficient_hundredths, l.substitution_reason, l.substitution_entry, l.substituted_at,
  l.is_extra, l.change_reason, l.moved_from, l.moved_from_slot_no, l.roll_taken_at, l.mode,
  l.mode_reason, l.briefing_kind, l.briefing_text, l.topic_first_at
FROM lessons AS l
WHERE l.org_id = :org_id AND l.lesson_on BETWEEN :from_on AND :to_on AND l.state = 'planned'
  AND l.roll_taken_at IS NULL AND l.mode <> 'self_study'
  AND l.is_noted = 0
  AND (l.topic = '' OR (l.homework = '' AND l.homework_none = 0) OR l.missing_marks > 0
    OR (l.roll_taken_at IS NULL AND l.is_noted = 0 AND l.mode <> 'self_study'))
ORDER BY l.lesson_on, l.slot_no, l.starts_at, l.lesson_id
LIMIT :most;
