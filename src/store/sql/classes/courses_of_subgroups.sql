-- Courses of the groups that draw from a class with their subjects, in the order of the curriculum.
SELECT
  c.course_id, c.subject_id, c.study_group_id, c.school_year_id, c.period_system_id, c.scale,
  c.weekly_hours_hundredths, c.planned_lessons, s.title AS subject_title,
  s.short_title AS subject_short_title, s.kind AS subject_kind, s.position AS subject_position
FROM (
  SELECT DISTINCT org_id, study_group_id
  FROM study_group_parents
  WHERE org_id = :org_id AND parent_group_id = :parent_group_id
) AS d
JOIN courses AS c ON c.org_id = d.org_id AND c.study_group_id = d.study_group_id
LEFT JOIN subjects AS s ON s.org_id = c.org_id AND s.subject_id = c.subject_id
LEFT JOIN study_groups AS g ON g.org_id = c.org_id AND g.study_group_id = c.study_group_id
ORDER BY s.position, s.title_key, g.place_key, c.course_id;
