-- Copies of a package.
SELECT
  package_id, medium_id, room_id, device_id, state, written_at, checked_at, remark
FROM copies
WHERE org_id = :org_id AND package_id = :package_id
ORDER BY medium_id;
