-- The ledger has grown.
UPDATE ledger_heads SET tree_size = :tree_size, last_recorded_at = :last_recorded_at
WHERE org_id = :org_id;
