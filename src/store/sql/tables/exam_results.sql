-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, study_group_id, student_id, subject_id, kind, held_on, points, result, protocol_no,
  is_withdrawn, entry_index
FROM exam_results
WHERE org_id = :org_id
ORDER BY study_group_id, student_id, subject_id;
