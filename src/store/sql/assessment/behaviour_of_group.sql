-- Marks for behaviour of a class.
SELECT
  study_group_id, student_id, period_id, value, note, entry_index
FROM behaviour_marks
WHERE org_id = :org_id AND study_group_id = :study_group_id
ORDER BY student_id, period_id;
