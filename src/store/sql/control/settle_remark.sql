-- A remark that is made good.
UPDATE remarks SET state = 'settled', settled_by = :settled_by, settled_at = :settled_at
WHERE org_id = :org_id AND remark = :remark;
