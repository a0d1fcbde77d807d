-- What changed a group's lessons of some days, the latest first. Not of a timetable taken back or
-- replaced.
SELECT l.lesson_id, e.kind, e.entry_index, e.recorded_at
FROM lessons AS l
JOIN mentions AS m ON m.org_id = l.org_id AND m.about = 'lesson' AND m.about_id = l.lesson_id
  AND m.student_id = :nobody
JOIN entries AS e ON e.org_id = m.org_id AND e.entry_index = m.entry_index
WHERE l.org_id = :org_id AND l.study_group_id = :study_group_id
  AND l.lesson_on BETWEEN :from_on AND :to_on
  AND NOT (l.state = 'cancelled' AND l.cancel_reason IN (:undone_reason, :replaced_reason))
  AND e.kind IN (
    'substitution_assigned', 'substitution_ended', 'lesson_cancelled', 'lesson_restored',
    'lesson_moved', 'extra_lesson_scheduled', 'lesson_mode_set')
ORDER BY e.entry_index DESC
LIMIT :most;
