-- Points by criteria at a lesson.
SELECT
  lesson_id, student_id, work_no, part_no, rubric, points, value, entry_index
FROM criteria_points
WHERE org_id = :org_id AND lesson_id = :lesson_id
ORDER BY student_id, work_no, part_no;
