-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, subject_id, cycle, entry_index
FROM subject_cycles
WHERE org_id = :org_id
ORDER BY subject_id;
