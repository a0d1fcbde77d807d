-- Who has looked after a student, earliest first.
SELECT student_id, guardian_id, relation, rights, valid_from, valid_to, basis
FROM guardianships
WHERE org_id = :org_id AND student_id = :student_id
ORDER BY valid_from, guardian_id;
