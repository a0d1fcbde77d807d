-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, full_name, short_name, address, log_origin
FROM organizations
WHERE org_id = :org_id
ORDER BY org_id;
