-- A copy was written, or read again, and is whole.
INSERT INTO copies (
  org_id, package_id, medium_id, room_id, device_id, state, written_at, checked_at, remark)
VALUES (
  :org_id, :package_id, :medium_id, :room_id, :device_id, 'verified', :checked_at, :checked_at,
  '')
ON CONFLICT (org_id, package_id, medium_id) DO UPDATE SET
  room_id = excluded.room_id, device_id = excluded.device_id, state = excluded.state,
  checked_at = excluded.checked_at, remark = excluded.remark;
