-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, medium_id, inventory_no, title, kind, device_id, room_id, location, responsible,
  in_service_from, replace_by, entry_index
FROM media
WHERE org_id = :org_id
ORDER BY medium_id;
