-- What a command was answered.
SELECT first_entry_index, entry_count, recorded_at
FROM commands
WHERE org_id = :org_id AND command_id = :command_id;
