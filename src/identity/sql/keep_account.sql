-- A new account, or a new password for one that is there; nothing is answered, and nothing changed,
-- where the login is another person's.
INSERT INTO accounts (
  login_folded, login, org_id, person_id, password_hash, must_change_password, created_at,
  changed_at)
VALUES (
  :login_folded, :login, :org_id, :person_id, :password_hash, :must_change_password, :changed_at,
  :changed_at)
ON CONFLICT (login_folded) DO UPDATE SET
  password_hash = excluded.password_hash, must_change_password = excluded.must_change_password,
  changed_at = excluded.changed_at
WHERE accounts.org_id = excluded.org_id AND accounts.person_id = excluded.person_id
RETURNING login_folded;
