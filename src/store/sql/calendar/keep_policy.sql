-- A policy as it was set.
INSERT INTO policies (org_id, entry_index, key, value, valid_from, clause)
VALUES (:org_id, :entry_index, :key, :value, :valid_from, :clause);
