-- How far the ledger has grown, as this snapshot sees it, and whether it is being moved.
SELECT tree_size, is_moving FROM ledger_heads
WHERE org_id = :org_id;
