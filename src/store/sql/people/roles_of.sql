-- Appointments of a person, earliest first.
SELECT person_id, role, valid_from, valid_to, basis
FROM role_assignments
WHERE org_id = :org_id AND person_id = :person_id
ORDER BY valid_from, role;
