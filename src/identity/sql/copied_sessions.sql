-- Across organisations: sessions are copied from one database to another, a page at a time.
SELECT
  token_hash, login_folded, org_id, person_id, kind, must_change_password, opened_at, seen_at
FROM sessions
WHERE token_hash > :after
ORDER BY token_hash
LIMIT :most;
