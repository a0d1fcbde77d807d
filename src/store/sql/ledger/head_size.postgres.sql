-- How far the ledger has grown, as this snapshot sees it.
SELECT tree_size FROM ledger_heads
WHERE org_id = :org_id;
