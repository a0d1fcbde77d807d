-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, title, slots
FROM named_bells
WHERE org_id = :org_id
ORDER BY title;
