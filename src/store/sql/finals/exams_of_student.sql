-- Results of state exams of a student that stand, by day.
SELECT
  study_group_id, student_id, subject_id, kind, held_on, points, result, protocol_no, is_withdrawn,
  entry_index
FROM exam_results
WHERE org_id = :org_id AND student_id = :student_id AND is_withdrawn = 0
ORDER BY held_on, entry_index;
