-- One entry.
SELECT entry_index, kind, encoded, salt, leaf_hash, recorded_at, command_id
FROM entries
WHERE org_id = :org_id AND entry_index = :entry_index;
