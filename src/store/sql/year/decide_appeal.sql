-- What the commission decided.
UPDATE appeals SET
  state = :state, value = :value, protocol_no = :protocol_no, decided_on = :decided_on,
  commission = :commission, decision = :decision, decided_by = :decided_by,
  decided_at = :decided_at
WHERE org_id = :org_id AND appeal = :appeal;
