-- Hashes of leaves from one on, at most so many.
SELECT leaf_hash
FROM entries
WHERE org_id = :org_id AND entry_index >= :from_index
ORDER BY entry_index
LIMIT :most;
