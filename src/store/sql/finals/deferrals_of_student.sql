-- Deferrals of a student that stand.
SELECT
  deferral, course_id, student_id, period_id, until, reason, order_no, granted_at, is_withdrawn
FROM deferrals
WHERE org_id = :org_id AND student_id = :student_id AND is_withdrawn = 0
ORDER BY deferral;
