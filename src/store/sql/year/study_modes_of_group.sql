-- Study modes that stand and overlap the days, of whoever is on the group's list on any of them.
SELECT
  entry_index, student_id, kind, from_on, to_on, order_no, order_on, place, ended_order_no,
  stated_by, stated_at
FROM study_modes
WHERE org_id = :org_id AND from_on <= to_on AND from_on <= :to_on AND to_on >= :from_on
  AND student_id IN (
    SELECT student_id FROM enrolments
    WHERE org_id = :org_id AND study_group_id = :study_group_id AND enrolled_on <= :to_on
      AND (left_on IS NULL OR left_on >= :from_on))
ORDER BY entry_index;
