-- Absences and lateness of a student between two days, in the order of his lessons.
SELECT
  lesson_id, student_id, status, first_recorded_at, recorded_at, recorded_by, entry_index
FROM attendance
WHERE org_id = :org_id AND student_id = :student_id
  AND lesson_on BETWEEN :from_on AND :to_on AND status <> 'present'
ORDER BY lesson_on, slot_no, lesson_id;
