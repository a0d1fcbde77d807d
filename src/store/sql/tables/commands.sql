-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, command_id, first_entry_index, entry_count, recorded_at
FROM commands
WHERE org_id = :org_id
ORDER BY command_id;
