-- Absences and lateness of a day, student by student.
SELECT
  lesson_id, student_id, status, first_recorded_at, recorded_at, recorded_by, entry_index,
  course_id, lesson_on, slot_no
FROM attendance
WHERE org_id = :org_id AND lesson_on = :lesson_on AND status <> 'present'
ORDER BY student_id, slot_no, lesson_id
LIMIT :most;
