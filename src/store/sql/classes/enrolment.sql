-- The enrolment of a student in a group that covers a day.
SELECT
  student_id, study_group_id, enrolled_on, left_on, order_no, order_on, left_order_no,
  left_order_on, left_reason
FROM enrolments
WHERE org_id = :org_id AND study_group_id = :study_group_id AND student_id = :student_id
  AND enrolled_on <= :on_date AND (left_on IS NULL OR :on_date <= left_on)
ORDER BY enrolled_on
LIMIT 1;
