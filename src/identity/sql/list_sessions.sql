-- Across organisations: a server that has its own file keeps all its sessions in memory.
SELECT
  token_hash, login_folded, org_id, person_id, kind, must_change_password, opened_at, seen_at
FROM sessions;
