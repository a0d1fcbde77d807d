-- Across organisations: whoever comes in has only a login; it says which organisation is his.
SELECT login, org_id, person_id, password_hash, must_change_password
FROM accounts
WHERE login_folded = :login_folded;
