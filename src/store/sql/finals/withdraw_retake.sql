-- A direction that is taken back.
UPDATE retake_directions SET withdrawn_reason = :reason
WHERE org_id = :org_id AND direction = :direction;
