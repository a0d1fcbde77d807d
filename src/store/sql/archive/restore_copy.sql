-- A copy was written anew from a good one, and read back.
INSERT INTO copies (
  org_id, package_id, medium_id, room_id, device_id, state, written_at, checked_at, remark)
VALUES (
  :org_id, :package_id, :medium_id, :room_id, '', 'verified', :checked_at, :checked_at, '')
ON CONFLICT (org_id, package_id, medium_id) DO UPDATE SET
  state = excluded.state, written_at = excluded.written_at, checked_at = excluded.checked_at,
  remark = excluded.remark;
