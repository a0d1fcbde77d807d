-- Results of state exams of a class.
SELECT
  study_group_id, student_id, subject_id, kind, held_on, points, result, protocol_no, is_withdrawn,
  entry_index
FROM exam_results
WHERE org_id = :org_id AND study_group_id = :study_group_id
ORDER BY student_id, subject_id;
