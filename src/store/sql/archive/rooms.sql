-- Rooms in the order of their registration.
SELECT room_id, title, address
FROM rooms
WHERE org_id = :org_id
ORDER BY entry_index;
