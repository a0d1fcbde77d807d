-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, student_id, valid_from, guardian_id, valid_to, relation, rights, basis
FROM guardianships
WHERE org_id = :org_id
ORDER BY student_id, valid_from, guardian_id;
