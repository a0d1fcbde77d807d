-- One study mode.
SELECT
  entry_index, student_id, kind, from_on, to_on, order_no, order_on, place, ended_order_no,
  stated_by, stated_at
FROM study_modes
WHERE org_id = :org_id AND entry_index = :entry_index;
