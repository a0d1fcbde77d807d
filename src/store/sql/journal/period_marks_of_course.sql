-- Marks of periods in a course.
SELECT
  course_id, student_id, period_id, value, mean_num, mean_den, proposed, flag, reason,
  recorded_at, recorded_by, entry_index
FROM period_marks
WHERE org_id = :org_id AND course_id = :course_id
ORDER BY student_id, period_id;
