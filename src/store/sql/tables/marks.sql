-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, course_id, lesson_on, slot_no, lesson_id, student_id, work_no, part_no, value, due_on,
  first_recorded_at, recorded_at, recorded_by, entry_index, work_type, work_title,
  weight_hundredths, reworked_from
FROM marks
WHERE org_id = :org_id
ORDER BY course_id, lesson_on, slot_no, lesson_id, student_id, work_no, part_no;
