-- One notice of absence.
SELECT
  entry_index, student_id, from_on, to_on, cause, text, made_by, made_at, is_withdrawn
FROM absence_notices
WHERE org_id = :org_id AND entry_index = :entry_index;
