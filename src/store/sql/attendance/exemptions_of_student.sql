-- Exemptions of a student that stand and overlap the days, in the order they were stated.
SELECT
  entry_index, student_id, subject_id, kind, from_on, to_on, document_no, document_on, text,
  granted_by, granted_at, is_withdrawn
FROM exemptions
WHERE org_id = :org_id AND student_id = :student_id AND from_on <= :to_on AND to_on >= :from_on
  AND is_withdrawn = 0
ORDER BY entry_index;
