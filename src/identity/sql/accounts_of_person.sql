-- Logins of one person.
SELECT login, must_change_password
FROM accounts
WHERE org_id = :org_id AND person_id = :person_id
ORDER BY login_folded;
