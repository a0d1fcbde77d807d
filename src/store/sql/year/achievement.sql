-- One achievement.
SELECT
  entry_index, student_id, study_group_id, kind, level, title, outcome, achieved_on, document_no,
  recorded_by, recorded_at, is_withdrawn
FROM achievements
WHERE org_id = :org_id AND entry_index = :entry_index;
