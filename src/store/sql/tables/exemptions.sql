-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, entry_index, student_id, subject_id, kind, from_on, to_on, document_no, document_on,
  text, granted_by, granted_at, is_withdrawn
FROM exemptions
WHERE org_id = :org_id
ORDER BY entry_index;
