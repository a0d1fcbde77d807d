-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, package_id, medium_id, room_id, device_id, state, written_at, checked_at, remark
FROM copies
WHERE org_id = :org_id
ORDER BY package_id, medium_id;
