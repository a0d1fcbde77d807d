-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, about, about_id, student_id, entry_index
FROM mentions
WHERE org_id = :org_id
ORDER BY about, about_id, student_id, entry_index;
