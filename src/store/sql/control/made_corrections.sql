-- Entries that changed what stood, the latest first; no id asks for anybody's.
SELECT
  c.entry_index, c.made_by, c.course_id, c.lesson_id, c.student_id, e.encoded, e.recorded_at
FROM corrections c
JOIN entries e ON e.org_id = c.org_id AND e.entry_index = c.entry_index
WHERE c.org_id = :org_id AND c.made_on BETWEEN :from_on AND :to_on AND c.entry_index < :before
  AND (c.course_id = :course_id OR :course_id = :anybody)
  AND (c.student_id = :student_id OR :student_id = :anybody)
  AND (c.made_by = :made_by OR :made_by = :anybody)
ORDER BY c.made_on DESC, c.entry_index DESC
LIMIT :most;
