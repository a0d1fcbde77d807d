-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, entry_index, student_id, kind, status, from_on, to_on, document_no, document_on, text,
  registered_by, registered_at
FROM excuse_documents
WHERE org_id = :org_id
ORDER BY entry_index;
