-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, direction, number, course_id, student_id, period_id, kind, given_on, valid_until,
  examiners, basis, withdrawn_reason
FROM retake_directions
WHERE org_id = :org_id
ORDER BY direction;
