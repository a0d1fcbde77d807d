-- States a fact.
INSERT INTO entries (
  org_id, entry_index, kind, encoded, salt, leaf_hash, recorded_at, command_id)
VALUES (
  :org_id, :entry_index, :kind, :encoded, :salt, :leaf_hash, :recorded_at, :command_id);
