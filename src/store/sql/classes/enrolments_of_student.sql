-- Enrolments of a student, earliest first.
SELECT
  student_id, study_group_id, enrolled_on, left_on, order_no, order_on, left_order_no,
  left_order_on, left_reason
FROM enrolments
WHERE org_id = :org_id AND student_id = :student_id
ORDER BY enrolled_on, study_group_id;
