-- The person's own new password.
UPDATE accounts SET
  password_hash = :password_hash, must_change_password = 0, changed_at = :changed_at
WHERE login_folded = :login_folded AND org_id = :org_id;
