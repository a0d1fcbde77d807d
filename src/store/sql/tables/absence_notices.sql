-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, entry_index, student_id, from_on, to_on, cause, text, made_by, made_at, is_withdrawn
FROM absence_notices
WHERE org_id = :org_id
ORDER BY entry_index;
