-- Achievements presented by a group that stand, by day.
SELECT
  entry_index, student_id, study_group_id, kind, level, title, outcome, achieved_on, document_no,
  recorded_by, recorded_at, is_withdrawn
FROM achievements
WHERE org_id = :org_id AND study_group_id = :study_group_id
  AND achieved_on BETWEEN :from_on AND :to_on AND is_withdrawn = 0
ORDER BY achieved_on, entry_index;
