-- A course with its subject.
SELECT
  c.course_id, c.subject_id, c.study_group_id, c.school_year_id, c.period_system_id, c.scale,
  c.weekly_hours_hundredths, c.planned_lessons, s.title AS subject_title,
  s.short_title AS subject_short_title, s.kind AS subject_kind, s.position AS subject_position
FROM courses AS c
LEFT JOIN subjects AS s ON s.org_id = c.org_id AND s.subject_id = c.subject_id
WHERE c.org_id = :org_id AND c.course_id = :course_id;
