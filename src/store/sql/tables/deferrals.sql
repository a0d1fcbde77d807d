-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, deferral, course_id, student_id, period_id, until, reason, order_no, granted_at,
  is_withdrawn
FROM deferrals
WHERE org_id = :org_id
ORDER BY deferral;
