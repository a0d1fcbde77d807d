-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, entry_index, student_id, kind, from_on, to_on, order_no, order_on, place, ended_order_no,
  stated_by, stated_at
FROM study_modes
WHERE org_id = :org_id
ORDER BY entry_index;
