-- An order to open a class.
INSERT INTO reopenings (
  org_id, reopening, study_group_id, aspect, order_no, order_on, reason, ordered_by, ordered_at,
  carried_out_by, carried_out_at, carried_out, withdrawn_reason)
VALUES (
  :org_id, :reopening, :study_group_id, :aspect, :order_no, :order_on, :reason, :ordered_by,
  :ordered_at, :carried_out_by, NULL, -1, '');
