-- Somebody has gone out.
DELETE FROM sessions WHERE token_hash = :token_hash AND org_id = :org_id;
