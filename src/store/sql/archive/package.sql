-- One package.
SELECT
  package_id, study_group_id, school_year_id, file_name, sha256_hex, sha512_hex, size_bytes,
  tree_size, retain_until
FROM packages
WHERE org_id = :org_id AND package_id = :package_id;
