-- A medium; registered again, it is changed.
INSERT INTO media (
  org_id, medium_id, inventory_no, title, kind, device_id, room_id, location, responsible,
  in_service_from, replace_by, entry_index)
VALUES (
  :org_id, :medium_id, :inventory_no, :title, :kind, :device_id, :room_id, :location,
  :responsible, :in_service_from, :replace_by, :entry_index)
ON CONFLICT (org_id, medium_id) DO UPDATE SET
  inventory_no = excluded.inventory_no, title = excluded.title, kind = excluded.kind,
  device_id = excluded.device_id, room_id = excluded.room_id, location = excluded.location,
  responsible = excluded.responsible, in_service_from = excluded.in_service_from,
  replace_by = excluded.replace_by;
