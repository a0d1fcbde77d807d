-- Across organisations: logins are copied from one database to another, a page at a time.
SELECT
  login_folded, login, org_id, person_id, password_hash, must_change_password, created_at,
  changed_at
FROM accounts
WHERE login_folded > :after
ORDER BY login_folded
LIMIT :most;
