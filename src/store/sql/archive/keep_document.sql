-- An issued document; issued again under its id, it is replaced.
INSERT INTO documents (
  org_id, document_id, form, study_group_id, course_id, document_no, sha256_hex, size_bytes,
  data_sha256_hex, tree_size, entry_index)
VALUES (
  :org_id, :document_id, :form, :study_group_id, :course_id, :document_no, :sha256_hex,
  :size_bytes, :data_sha256_hex, :tree_size, :entry_index)
ON CONFLICT (org_id, document_id) DO UPDATE SET
  form = excluded.form, study_group_id = excluded.study_group_id,
  course_id = excluded.course_id, document_no = excluded.document_no,
  sha256_hex = excluded.sha256_hex, size_bytes = excluded.size_bytes,
  data_sha256_hex = excluded.data_sha256_hex, tree_size = excluded.tree_size;
