-- Attendance of one student at one lesson.
SELECT
  lesson_id, student_id, status, first_recorded_at, recorded_at, recorded_by, entry_index
FROM attendance
WHERE org_id = :org_id AND course_id = :course_id AND lesson_on = :lesson_on
  AND slot_no = :slot_no AND lesson_id = :lesson_id AND student_id = :student_id;
