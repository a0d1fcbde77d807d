-- Marks of a course between two days, lesson by lesson, withdrawn ones too.
SELECT
  lesson_on, slot_no, lesson_id, student_id, work_no, part_no, value, due_on, first_recorded_at,
  recorded_at, recorded_by, entry_index, reworked_from
FROM marks
WHERE org_id = :org_id AND course_id = :course_id AND lesson_on BETWEEN :from_on AND :to_on
ORDER BY lesson_on, slot_no, lesson_id, student_id, work_no, part_no;
