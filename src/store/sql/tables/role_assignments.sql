-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, person_id, role, valid_from, valid_to, basis, entry_index
FROM role_assignments
WHERE org_id = :org_id
ORDER BY person_id, role, valid_from;
