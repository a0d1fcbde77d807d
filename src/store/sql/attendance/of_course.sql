-- Attendance of a course between two days, lesson by lesson, cleared rows too.
SELECT
  lesson_on, slot_no, lesson_id, student_id, status, first_recorded_at, recorded_at, recorded_by,
  entry_index
FROM attendance
WHERE org_id = :org_id AND course_id = :course_id AND lesson_on BETWEEN :from_on AND :to_on
ORDER BY lesson_on, slot_no, lesson_id, student_id;
