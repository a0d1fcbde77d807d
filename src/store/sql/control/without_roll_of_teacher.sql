-- The same of those that one person holds.
SELECT
  l.lesson_id, l.course_id, l.lesson_on, l.slot_no, l.starts_at, l.ends_at, l.teacher_id,
  l.room_title, l.state, l.cancel_reason, l.topic, l.homework, l.homework_none, l.works, l.version,
  l.correction_request, l.unlocked_until, l.substitute_id, l.substitution_kind,
  l.coefficient_hundredths, l.substitution_reason, l.substitution_entry, l.substituted_at,
  l.is_extra, l.change_reason, l.moved_from, l.moved_from_slot_no, l.roll_taken_at, l.mode,
  l.mode_reason, l.briefing_kind, l.briefing_text, l.topic_first_at
FROM lessons AS l
WHERE l.org_id = :org_id AND l.teacher_id = :teacher_id
  AND l.lesson_on BETWEEN :from_on AND :to_on AND l.state = 'planned'
  AND l.substitution_entry < 0 AND l.roll_taken_at IS NULL AND l.is_noted = 0
  AND l.mode <> 'self_study'
UNION ALL
SELECT
  l.lesson_id, l.course_id, l.lesson_on, l.slot_no, l.starts_at, l.ends_at, l.teacher_id,
  l.room_title, l.state, l.cancel_reason, l.topic, l.homework, l.homework_none, l.works, l.version,
  l.correction_request, l.unlocked_until, l.substitute_id, l.substitution_kind,
  l.coefficient_hundredths, l.substitution_reason, l.substitution_entry, l.substituted_at,
  l.is_extra, l.change_reason, l.moved_from, l.moved_from_slot_no, l.roll_taken_at, l.mode,
  l.mode_reason, l.briefing_kind, l.briefing_text, l.topic_first_at
FROM lessons AS l
WHERE l.org_id = :org_id AND l.substitute_id = :teacher_id AND l.substitution_entry >= 0
  AND l.lesson_on BETWEEN :from_on AND :to_on AND l.state = 'planned'
  AND l.roll_taken_at IS NULL AND l.is_noted = 0 AND l.mode <> 'self_study'
ORDER BY lesson_on, slot_no, starts_at, lesson_id
LIMIT :most;
