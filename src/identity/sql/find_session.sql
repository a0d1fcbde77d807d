-- Across organisations: whoever comes has only a token; its session says which organisation is his.
SELECT
  token_hash, login_folded, org_id, person_id, kind, must_change_password, opened_at, seen_at
FROM sessions
WHERE token_hash = :token_hash;
