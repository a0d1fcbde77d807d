-- Study modes that stand and overlap the days, of anybody.
SELECT
  entry_index, student_id, kind, from_on, to_on, order_no, order_on, place, ended_order_no,
  stated_by, stated_at
FROM study_modes
WHERE org_id = :org_id AND from_on <= to_on AND from_on <= :to_on AND to_on >= :from_on
ORDER BY entry_index;
