-- The records are being moved, or may be written to again.
UPDATE ledger_heads SET is_moving = :is_moving
WHERE org_id = :org_id;
