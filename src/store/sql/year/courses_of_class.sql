-- Courses of a class and of the groups that draw from it, without groups that also draw from
-- another class whose works are closed: those stay closed.
SELECT c.course_id
FROM (
  SELECT org_id, study_group_id FROM study_groups
  WHERE org_id = :org_id AND study_group_id = :study_group_id
  UNION
  SELECT g.org_id, g.study_group_id FROM study_group_parents AS g
  WHERE g.org_id = :org_id AND g.parent_group_id = :study_group_id
    AND NOT EXISTS (
      SELECT 1 FROM study_group_parents AS o
      JOIN closed_aspects AS a ON a.org_id = o.org_id AND a.study_group_id = o.parent_group_id
      WHERE o.org_id = g.org_id AND o.study_group_id = g.study_group_id
        AND o.parent_group_id <> :study_group_id AND a.aspect = 'works')
    AND NOT EXISTS (
      SELECT 1 FROM study_group_parents AS o
      JOIN class_closings AS k ON k.org_id = o.org_id AND k.study_group_id = o.parent_group_id
      WHERE o.org_id = g.org_id AND o.study_group_id = g.study_group_id
        AND o.parent_group_id <> :study_group_id)
) AS d
JOIN courses AS c ON c.org_id = d.org_id AND c.study_group_id = d.study_group_id
ORDER BY c.course_id;
