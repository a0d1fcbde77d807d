-- One issued document.
SELECT
  document_id, form, study_group_id, course_id, document_no, sha256_hex, size_bytes,
  data_sha256_hex, tree_size
FROM documents
WHERE org_id = :org_id AND document_id = :document_id;
