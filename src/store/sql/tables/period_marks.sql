-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, course_id, student_id, period_id, value, mean_num, mean_den, proposed, flag, reason,
  recorded_at, recorded_by, entry_index
FROM period_marks
WHERE org_id = :org_id
ORDER BY course_id, student_id, period_id;
