-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, course_id, student_id, value, proposed, flag, reason, recorded_at, recorded_by,
  entry_index
FROM annual_marks
WHERE org_id = :org_id
ORDER BY course_id, student_id;
