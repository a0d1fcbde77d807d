-- Directions of a student.
SELECT
  direction, number, course_id, student_id, period_id, kind, given_on, valid_until, examiners,
  basis, withdrawn_reason
FROM retake_directions
WHERE org_id = :org_id AND student_id = :student_id
ORDER BY direction;
