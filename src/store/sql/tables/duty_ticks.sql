-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, person_id, due_on, code, is_done, ticked_at, entry_index
FROM duty_ticks
WHERE org_id = :org_id
ORDER BY person_id, due_on, code;
