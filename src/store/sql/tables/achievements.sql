-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, entry_index, student_id, study_group_id, kind, level, title, outcome, achieved_on,
  document_no, recorded_by, recorded_at, is_withdrawn
FROM achievements
WHERE org_id = :org_id
ORDER BY entry_index;
