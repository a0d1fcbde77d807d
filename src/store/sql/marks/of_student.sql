-- Marks of a student that stand, between two days, in the order of his lessons.
SELECT
  lesson_on, lesson_id, student_id, work_no, part_no, course_id, value, due_on,
  first_recorded_at, recorded_at, recorded_by, entry_index, work_type, work_title,
  weight_hundredths, reworked_from
FROM marks
WHERE org_id = :org_id AND student_id = :student_id
  AND lesson_on BETWEEN :from_on AND :to_on AND value IS NOT NULL
ORDER BY lesson_on, slot_no, lesson_id, work_no, part_no;
