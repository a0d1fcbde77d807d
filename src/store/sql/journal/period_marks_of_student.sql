-- Marks of periods of a student.
SELECT
  course_id, student_id, period_id, value, mean_num, mean_den, proposed, flag, reason,
  recorded_at, recorded_by, entry_index
FROM period_marks
WHERE org_id = :org_id AND student_id = :student_id
ORDER BY course_id, period_id;
