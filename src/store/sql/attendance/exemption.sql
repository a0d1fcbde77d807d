-- One exemption.
SELECT
  entry_index, student_id, subject_id, kind, from_on, to_on, document_no, document_on, text,
  granted_by, granted_at, is_withdrawn
FROM exemptions
WHERE org_id = :org_id AND entry_index = :entry_index;
