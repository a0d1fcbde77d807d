-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, package_id, study_group_id, school_year_id, file_name, sha256_hex, sha512_hex,
  size_bytes, tree_size, retain_until, entry_index
FROM packages
WHERE org_id = :org_id
ORDER BY package_id;
