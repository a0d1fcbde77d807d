-- Notices that stand and overlap the days, of whoever is on the group's list on any of them.
SELECT
  entry_index, student_id, from_on, to_on, cause, text, made_by, made_at, is_withdrawn
FROM absence_notices
WHERE org_id = :org_id AND from_on <= :to_on AND to_on >= :from_on AND is_withdrawn = 0
  AND student_id IN (
    SELECT student_id FROM enrolments
    WHERE org_id = :org_id AND study_group_id = :study_group_id AND enrolled_on <= :to_on
      AND (left_on IS NULL OR left_on >= :from_on))
ORDER BY entry_index;
