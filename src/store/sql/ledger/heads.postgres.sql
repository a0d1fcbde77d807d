-- How far each ledger has grown.
-- Across organisations: one look tells a program what others have written, whoever they wrote for.
SELECT org_id, tree_size FROM ledger_heads;
