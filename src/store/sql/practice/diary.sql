-- The diary of a practice, by day.
SELECT
  assignment, done_on, course_id, student_id, hours, text, state, remark, written_at, checked_by,
  checked_at, version
FROM practice_days
WHERE org_id = :org_id AND assignment = :assignment
ORDER BY done_on;
