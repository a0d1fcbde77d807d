-- Planned works of a group's courses and of those of the groups that draw from it, by day.
SELECT
  w.entry_index, w.course_id, w.planned_on, w.title, w.level, w.reason, w.planned_by, w.planned_at,
  w.is_removed
FROM (
  SELECT org_id, study_group_id FROM study_groups
  WHERE org_id = :org_id AND study_group_id = :study_group_id
  UNION
  SELECT org_id, study_group_id FROM study_group_parents
  WHERE org_id = :org_id AND parent_group_id = :study_group_id
) AS d
JOIN courses AS c ON c.org_id = d.org_id AND c.study_group_id = d.study_group_id
JOIN planned_works AS w ON w.org_id = c.org_id AND w.course_id = c.course_id
WHERE w.planned_on BETWEEN :from_on AND :to_on AND w.is_removed = 0
ORDER BY w.planned_on, w.entry_index;
