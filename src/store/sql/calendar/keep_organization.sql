-- The organisation as it is called from now on.
INSERT INTO organizations (org_id, full_name, short_name, address, log_origin)
VALUES (:org_id, :full_name, :short_name, :address, :log_origin)
ON CONFLICT (org_id) DO UPDATE SET
  full_name = excluded.full_name, short_name = excluded.short_name,
  address = excluded.address, log_origin = excluded.log_origin;
