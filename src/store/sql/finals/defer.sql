-- A deferral of attestation.
INSERT INTO deferrals (
  org_id, deferral, course_id, student_id, period_id, until, reason, order_no, granted_at,
  is_withdrawn)
VALUES (
  :org_id, :deferral, :course_id, :student_id, :period_id, :until, :reason, :order_no, :granted_at,
  0);
