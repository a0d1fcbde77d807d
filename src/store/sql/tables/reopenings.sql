-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, reopening, study_group_id, aspect, order_no, order_on, reason, ordered_by, ordered_at,
  carried_out_by, carried_out_at, carried_out, withdrawn_reason
FROM reopenings
WHERE org_id = :org_id
ORDER BY reopening;
