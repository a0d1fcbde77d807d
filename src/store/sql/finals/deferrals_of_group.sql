-- Deferrals that stand, of a group's courses and of those of the groups that draw from it.
SELECT
  d.deferral, d.course_id, d.student_id, d.period_id, d.until, d.reason, d.order_no, d.granted_at,
  d.is_withdrawn
FROM (
  SELECT org_id, study_group_id FROM study_groups
  WHERE org_id = :org_id AND study_group_id = :study_group_id
  UNION
  SELECT org_id, study_group_id FROM study_group_parents
  WHERE org_id = :org_id AND parent_group_id = :study_group_id
) AS g
JOIN courses AS c ON c.org_id = g.org_id AND c.study_group_id = g.study_group_id
JOIN deferrals AS d ON d.org_id = c.org_id AND d.course_id = c.course_id
WHERE d.is_withdrawn = 0
ORDER BY d.deferral;
