-- Courses of a class and of the groups that draw from it.
SELECT c.course_id
FROM (
  SELECT org_id, study_group_id FROM study_groups
  WHERE org_id = :org_id AND study_group_id = :study_group_id
  UNION
  SELECT org_id, study_group_id FROM study_group_parents
  WHERE org_id = :org_id AND parent_group_id = :study_group_id
) AS d
JOIN courses AS c ON c.org_id = d.org_id AND c.study_group_id = d.study_group_id
ORDER BY c.course_id;
