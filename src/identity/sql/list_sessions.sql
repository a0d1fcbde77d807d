-- Across organisations: all sessions are kept in memory, the file only outlives the program.
SELECT
  token_hash, login_folded, org_id, person_id, kind, must_change_password, opened_at, seen_at
FROM sessions;
