-- Marks for behaviour of a student in all his classes.
SELECT
  study_group_id, student_id, period_id, value, note, entry_index
FROM behaviour_marks
WHERE org_id = :org_id AND student_id = :student_id
ORDER BY study_group_id, period_id;
