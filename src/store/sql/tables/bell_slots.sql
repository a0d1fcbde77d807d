-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, family, slot_no, starts_at, ends_at
FROM bell_slots
WHERE org_id = :org_id
ORDER BY family, slot_no;
