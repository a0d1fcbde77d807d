-- One order to open a class.
SELECT
  reopening, study_group_id, aspect, order_no, order_on, reason, ordered_by, ordered_at,
  carried_out_by, carried_out_at, withdrawn_reason
FROM reopenings
WHERE org_id = :org_id AND reopening = :reopening;
