-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, lesson_id, student_id, work_no, part_no, rubric, points, value, entry_index
FROM criteria_points
WHERE org_id = :org_id
ORDER BY lesson_id, student_id, work_no, part_no;
