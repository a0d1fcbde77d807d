-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, assignment, done_on, course_id, student_id, hours, text, state, remark, written_at,
  checked_by, checked_at, version
FROM practice_days
WHERE org_id = :org_id
ORDER BY assignment, done_on;
