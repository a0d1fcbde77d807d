-- Excuse documents of a student that overlap the days, in the order they were registered.
SELECT
  entry_index, student_id, kind, status, from_on, to_on, document_no, document_on, text,
  registered_by, registered_at
FROM excuse_documents
WHERE org_id = :org_id AND student_id = :student_id AND from_on <= :to_on AND to_on >= :from_on
ORDER BY entry_index;
