-- What a command is answered, now and whenever it is repeated.
INSERT INTO commands (org_id, command_id, first_entry_index, entry_count, recorded_at)
VALUES (:org_id, :command_id, :first_entry_index, :entry_count, :recorded_at);
