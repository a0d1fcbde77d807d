-- A session was used, or its password changed.
UPDATE sessions SET seen_at = :seen_at, must_change_password = :must_change_password
WHERE token_hash = :token_hash AND org_id = :org_id;
