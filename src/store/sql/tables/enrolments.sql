-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, study_group_id, student_id, enrolled_on, left_on, order_no, order_on, left_order_no,
  left_order_on, left_reason
FROM enrolments
WHERE org_id = :org_id
ORDER BY study_group_id, student_id, enrolled_on;
