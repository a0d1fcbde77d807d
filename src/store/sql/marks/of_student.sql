-- Marks of a student that stand, between two days, in the order of his lessons.
SELECT
  m.lesson_on, m.lesson_id, m.student_id, m.work_no, m.part_no, m.course_id, m.value, m.due_on,
  m.first_recorded_at, m.recorded_at, m.recorded_by, m.entry_index, m.work_type, m.work_title,
  m.weight_hundredths, m.reworked_from
FROM school_days AS d
JOIN marks AS m
  ON m.org_id = d.org_id AND m.lesson_on = d.lesson_on AND m.student_id = :student_id
WHERE d.org_id = :org_id AND d.lesson_on BETWEEN :from_on AND :to_on AND m.value IS NOT NULL
ORDER BY d.lesson_on, m.slot_no, m.lesson_id, m.work_no, m.part_no;
