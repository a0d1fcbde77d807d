-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, entry_index, key, value, valid_from, clause
FROM policies
WHERE org_id = :org_id
ORDER BY entry_index;
