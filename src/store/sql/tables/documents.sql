-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, document_id, form, study_group_id, course_id, document_no, sha256_hex, size_bytes,
  data_sha256_hex, tree_size, entry_index
FROM documents
WHERE org_id = :org_id
ORDER BY document_id;
