-- Courses that a teacher has taught in a year with their subjects, in the order of the curriculum.
SELECT
  c.course_id, c.subject_id, c.study_group_id, c.school_year_id, c.period_system_id, c.scale,
  c.weekly_hours_hundredths, c.planned_lessons, s.title AS subject_title,
  s.short_title AS subject_short_title, s.kind AS subject_kind, s.position AS subject_position
FROM (
  SELECT DISTINCT org_id, course_id
  FROM course_teachers
  WHERE org_id = :org_id AND teacher_id = :teacher_id
) AS t
JOIN courses AS c ON c.org_id = t.org_id AND c.course_id = t.course_id
LEFT JOIN subjects AS s ON s.org_id = c.org_id AND s.subject_id = c.subject_id
LEFT JOIN study_groups AS g ON g.org_id = c.org_id AND g.study_group_id = c.study_group_id
WHERE c.school_year_id = :school_year_id
ORDER BY s.position, s.title_key, g.place_key, c.course_id;
