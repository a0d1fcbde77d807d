-- The sessions of one person, the newest first.
SELECT token_hash
FROM sessions
WHERE org_id = :org_id AND person_id = :person_id
ORDER BY opened_at DESC, token_hash DESC;
