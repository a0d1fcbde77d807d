-- Rows of the open transaction, to be read back before the commit.
SELECT encoded, salt, leaf_hash
FROM entries
WHERE org_id = :org_id AND entry_index >= :from_index
ORDER BY entry_index;
