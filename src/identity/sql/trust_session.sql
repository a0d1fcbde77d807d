-- Its person has chosen a password of his own.
UPDATE sessions SET must_change_password = 0, seen_at = :seen_at
WHERE token_hash = :token_hash AND org_id = :org_id;
