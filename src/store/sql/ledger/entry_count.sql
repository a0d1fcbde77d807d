-- How many entries there are.
SELECT coalesce(max(entry_index) + 1, 0) AS entry_count
FROM entries
WHERE org_id = :org_id;
