-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, student_id, guardian_id, valid_from, valid_to, relation, rights, basis, entry_index
FROM guardianships
WHERE org_id = :org_id
ORDER BY student_id, guardian_id, valid_from;
