-- A session was used. Another node may know of a later use.
UPDATE sessions SET seen_at = :seen_at
WHERE token_hash = :token_hash AND org_id = :org_id AND seen_at < :seen_at;
