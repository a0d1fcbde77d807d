-- Forms of attestation of a group's courses and of those of the groups that draw from it.
SELECT p.course_id, p.period_id, p.form, p.entry_index
FROM (
  SELECT org_id, study_group_id FROM study_groups
  WHERE org_id = :org_id AND study_group_id = :study_group_id
  UNION
  SELECT org_id, study_group_id FROM study_group_parents
  WHERE org_id = :org_id AND parent_group_id = :study_group_id
) AS d
JOIN courses AS c ON c.org_id = d.org_id AND c.study_group_id = d.study_group_id
JOIN attestation_plans AS p ON p.org_id = c.org_id AND p.course_id = c.course_id
ORDER BY p.course_id, p.period_id;
