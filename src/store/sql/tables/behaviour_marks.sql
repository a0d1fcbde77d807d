-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, study_group_id, student_id, period_id, value, note, entry_index
FROM behaviour_marks
WHERE org_id = :org_id
ORDER BY study_group_id, student_id, period_id;
