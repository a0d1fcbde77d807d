-- take_head, and in the same round trip what some commands were answered. Their ids stand one after
-- the other. The head is waited for, the commands are seen as they were before: whoever asks looks
-- whether the ledger has grown meanwhile. LIMIT: each is looked up by its key, however many.
WITH head AS (
  INSERT INTO ledger_heads (org_id, tree_size, last_recorded_at, batches, is_moving)
  VALUES (:org_id, 0, 0, 1, 0)
  ON CONFLICT (org_id) DO UPDATE SET batches = ledger_heads.batches + 1
  RETURNING tree_size, last_recorded_at, is_moving)
SELECT
  head.tree_size, head.last_recorded_at, head.is_moving, known.command_id,
  known.first_entry_index, known.entry_count, known.recorded_at
FROM head LEFT JOIN (
  SELECT
    answered.command_id, answered.first_entry_index, answered.entry_count, answered.recorded_at
  FROM generate_series(0, length(CAST(:command_ids AS bytea)) / 16 - 1) AS place (number)
  CROSS JOIN LATERAL (
    SELECT command_id, first_entry_index, entry_count, recorded_at
    FROM commands
    WHERE org_id = :org_id
      AND command_id = substring(:command_ids FROM place.number * 16 + 1 FOR 16)
    LIMIT 1) AS answered) AS known
  ON true;
