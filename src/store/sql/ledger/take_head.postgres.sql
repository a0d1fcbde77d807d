-- The end of the ledger, held by this transaction until its end. A ledger that is not there yet
-- begins empty.
INSERT INTO ledger_heads (org_id, tree_size, last_recorded_at, batches, is_moving)
VALUES (:org_id, 0, 0, 1, 0)
ON CONFLICT (org_id) DO UPDATE SET batches = ledger_heads.batches + 1
RETURNING tree_size, last_recorded_at, is_moving;
