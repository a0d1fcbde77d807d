-- A day of practice is confirmed, or given back with a remark.
UPDATE practice_days SET
  state = :state, remark = :remark, checked_by = :checked_by, checked_at = :checked_at,
  version = :version
WHERE org_id = :org_id AND assignment = :assignment AND done_on = :done_on;
