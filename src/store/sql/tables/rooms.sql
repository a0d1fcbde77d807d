-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, room_id, title, address, entry_index
FROM rooms
WHERE org_id = :org_id
ORDER BY room_id;
