-- Directions in a group's courses and in those of the groups that draw from it.
SELECT
  r.direction, r.number, r.course_id, r.student_id, r.period_id, r.kind, r.given_on, r.valid_until,
  r.examiners, r.basis, r.withdrawn_reason
FROM (
  SELECT org_id, study_group_id FROM study_groups
  WHERE org_id = :org_id AND study_group_id = :study_group_id
  UNION
  SELECT org_id, study_group_id FROM study_group_parents
  WHERE org_id = :org_id AND parent_group_id = :study_group_id
) AS g
JOIN courses AS c ON c.org_id = g.org_id AND c.study_group_id = g.study_group_id
JOIN retake_directions AS r ON r.org_id = c.org_id AND r.course_id = c.course_id
ORDER BY r.direction;
