-- Orders to open a class, the latest first.
SELECT
  reopening, study_group_id, aspect, order_no, order_on, reason, ordered_by, ordered_at,
  carried_out_by, carried_out_at, withdrawn_reason
FROM reopenings
WHERE org_id = :org_id AND study_group_id = :study_group_id
ORDER BY reopening DESC;
