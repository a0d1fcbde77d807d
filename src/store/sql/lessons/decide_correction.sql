-- What the second person said.
UPDATE correction_requests SET
  state = :state, decided_by = :decided_by, decided_at = :decided_at,
  valid_until = :valid_until, comment = :comment
WHERE org_id = :org_id AND request = :request;
