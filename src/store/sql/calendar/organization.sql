-- The organisation.
SELECT full_name, short_name, address, log_origin
FROM organizations
WHERE org_id = :org_id;
