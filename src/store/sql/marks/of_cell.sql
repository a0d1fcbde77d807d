-- Marks of one student at one lesson, withdrawn ones too.
SELECT
  lesson_id, student_id, work_no, part_no, value, due_on, first_recorded_at, recorded_at,
  recorded_by, entry_index, reworked_from
FROM marks
WHERE org_id = :org_id AND course_id = :course_id AND lesson_on = :lesson_on
  AND slot_no = :slot_no AND lesson_id = :lesson_id AND student_id = :student_id
ORDER BY work_no, part_no;
