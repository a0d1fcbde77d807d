-- Notices of a student that stand and overlap the days, in the order they were stated.
SELECT
  entry_index, student_id, from_on, to_on, cause, text, made_by, made_at, is_withdrawn
FROM absence_notices
WHERE org_id = :org_id AND student_id = :student_id AND from_on <= :to_on AND to_on >= :from_on
  AND is_withdrawn = 0
ORDER BY entry_index;
