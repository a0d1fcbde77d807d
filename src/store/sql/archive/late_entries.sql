-- What an addendum will tell of a class: results and decisions stated since its last sheet was
-- issued. In a course, of the class's own students. Reads nothing older: both words of `about`
-- are there for the index, which has them only.
WITH courses_of_class AS (
  SELECT c.course_id
  FROM courses AS c
  WHERE c.org_id = :org_id AND c.study_group_id = :study_group_id
  UNION ALL
  SELECT c.course_id
  FROM study_group_parents AS p
  JOIN courses AS c ON c.org_id = p.org_id AND c.study_group_id = p.study_group_id
  WHERE p.org_id = :org_id AND p.parent_group_id = :study_group_id
), late AS (
  SELECT m.entry_index
  FROM mentions AS m
  WHERE m.org_id = :org_id AND m.about IN ('class_year', 'course')
    AND m.about = 'class_year' AND m.about_id = :study_group_id AND m.entry_index >= :tree_size
  UNION ALL
  SELECT m.entry_index
  FROM courses_of_class AS c
  JOIN mentions AS m ON m.org_id = :org_id AND m.about IN ('class_year', 'course')
    AND m.about = 'course' AND m.about_id = c.course_id AND m.entry_index >= :tree_size
  WHERE EXISTS (
    SELECT 1
    FROM enrolments AS n
    WHERE n.org_id = :org_id AND n.study_group_id = :study_group_id
      AND n.student_id = m.student_id)
)
SELECT e.entry_index, e.recorded_at
FROM late AS l
JOIN entries AS e ON e.org_id = :org_id AND e.entry_index = l.entry_index
WHERE e.kind IN (
  'period_mark_confirmed', 'annual_mark_confirmed', 'result_carried',
  'carried_result_withdrawn', 'attestation_held', 'attestation_deferred',
  'exam_result_recorded', 'council_decision_recorded', 'appeal_decided',
  'behaviour_assessed', 'final_protocol_signed', 'final_protocol_corrected')
ORDER BY e.entry_index
LIMIT :most;
