-- An enrolment; said again, it begins anew.
INSERT INTO enrolments (
  org_id, study_group_id, student_id, enrolled_on, left_on, order_no, order_on, left_order_no,
  left_order_on, left_reason)
VALUES (
  :org_id, :study_group_id, :student_id, :enrolled_on, NULL, :order_no, :order_on, '', NULL, '')
ON CONFLICT (org_id, study_group_id, student_id, enrolled_on) DO UPDATE SET
  left_on = NULL, order_no = excluded.order_no, order_on = excluded.order_on, left_order_no = '',
  left_order_on = NULL, left_reason = '';
