-- A room; registered again, it is changed.
INSERT INTO rooms (org_id, room_id, title, address, entry_index)
VALUES (:org_id, :room_id, :title, :address, :entry_index)
ON CONFLICT (org_id, room_id) DO UPDATE SET
  title = excluded.title, address = excluded.address;
