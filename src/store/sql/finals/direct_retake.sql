-- A direction to be attested again.
INSERT INTO retake_directions (
  org_id, direction, number, course_id, student_id, period_id, kind, given_on, valid_until,
  examiners, basis, withdrawn_reason)
VALUES (
  :org_id, :direction, :number, :course_id, :student_id, :period_id, :kind, :given_on, :valid_until,
  :examiners, :basis, '');
