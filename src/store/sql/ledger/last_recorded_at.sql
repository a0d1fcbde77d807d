-- When the last entry was recorded.
SELECT recorded_at
FROM entries
WHERE org_id = :org_id
ORDER BY entry_index DESC
LIMIT 1;
