-- A sealed package; sealed again under its id, it is replaced.
INSERT INTO packages (
  org_id, package_id, study_group_id, school_year_id, file_name, sha256_hex, sha512_hex,
  size_bytes, tree_size, retain_until, entry_index)
VALUES (
  :org_id, :package_id, :study_group_id, :school_year_id, :file_name, :sha256_hex, :sha512_hex,
  :size_bytes, :tree_size, :retain_until, :entry_index)
ON CONFLICT (org_id, package_id) DO UPDATE SET
  study_group_id = excluded.study_group_id, school_year_id = excluded.school_year_id,
  file_name = excluded.file_name, sha256_hex = excluded.sha256_hex,
  sha512_hex = excluded.sha512_hex, size_bytes = excluded.size_bytes,
  tree_size = excluded.tree_size, retain_until = excluded.retain_until;
