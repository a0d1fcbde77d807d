-- Who holds a role on a day, by the alphabet.
SELECT p.person_id
FROM role_assignments AS r
JOIN persons AS p ON p.org_id = r.org_id AND p.person_id = r.person_id
WHERE r.org_id = :org_id AND r.role = :role
  AND r.valid_from <= :on_date AND (r.valid_to IS NULL OR :on_date <= r.valid_to)
ORDER BY p.name_key, p.person_id;
