-- A copy was read and is not whole, or is not there.
INSERT INTO copies (
  org_id, package_id, medium_id, room_id, device_id, state, written_at, checked_at, remark)
VALUES (
  :org_id, :package_id, :medium_id, :room_id, '', :state, :checked_at, :checked_at, :remark)
ON CONFLICT (org_id, package_id, medium_id) DO UPDATE SET
  state = excluded.state, checked_at = excluded.checked_at, remark = excluded.remark;
