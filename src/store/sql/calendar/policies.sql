-- Policies as they were set, in the order of their statement.
SELECT key, value, valid_from, clause
FROM policies
WHERE org_id = :org_id
ORDER BY entry_index;
