-- One deferral.
SELECT
  deferral, course_id, student_id, period_id, until, reason, order_no, granted_at, is_withdrawn
FROM deferrals
WHERE org_id = :org_id AND deferral = :deferral;
