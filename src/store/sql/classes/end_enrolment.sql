-- The latest enrolment that began on or before the day of leaving ends on it.
UPDATE enrolments SET
  left_on = :left_on, left_order_no = :order_no, left_order_on = :order_on, left_reason = :reason
WHERE org_id = :org_id AND study_group_id = :study_group_id AND student_id = :student_id
  AND enrolled_on = (
    SELECT max(enrolled_on)
    FROM enrolments
    WHERE org_id = :org_id AND study_group_id = :study_group_id AND student_id = :student_id
      AND enrolled_on <= :left_on);
