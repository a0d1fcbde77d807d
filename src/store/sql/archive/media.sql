-- Media in the order of their registration.
SELECT
  medium_id, inventory_no, title, kind, device_id, room_id, location, responsible,
  in_service_from, replace_by
FROM media
WHERE org_id = :org_id
ORDER BY entry_index;
