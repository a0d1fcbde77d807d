-- Whom a guardian has looked after, earliest first.
SELECT student_id, guardian_id, relation, rights, valid_from, valid_to, basis
FROM guardianships
WHERE org_id = :org_id AND guardian_id = :guardian_id
ORDER BY valid_from, student_id;
