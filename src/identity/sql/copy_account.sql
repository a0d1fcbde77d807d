-- A login as it stood in another database.
INSERT INTO accounts (
  login_folded, login, org_id, person_id, password_hash, must_change_password, created_at,
  changed_at)
VALUES (
  :login_folded, :login, :org_id, :person_id, :password_hash, :must_change_password, :created_at,
  :changed_at);
