-- Duties that a person ticked, by day.
SELECT
  person_id, due_on, code, is_done, ticked_at, entry_index
FROM duty_ticks
WHERE org_id = :org_id AND person_id = :person_id AND due_on BETWEEN :from_on AND :to_on
ORDER BY due_on, code;
