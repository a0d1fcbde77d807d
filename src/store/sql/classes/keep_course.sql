-- A course; said again, it is changed.
INSERT INTO courses (
  org_id, course_id, subject_id, study_group_id, school_year_id, period_system_id, scale,
  weekly_hours_hundredths, planned_lessons)
VALUES (
  :org_id, :course_id, :subject_id, :study_group_id, :school_year_id, :period_system_id, :scale,
  :weekly_hours_hundredths, :planned_lessons)
ON CONFLICT (org_id, course_id) DO UPDATE SET
  subject_id = excluded.subject_id, study_group_id = excluded.study_group_id,
  school_year_id = excluded.school_year_id, period_system_id = excluded.period_system_id,
  scale = excluded.scale, weekly_hours_hundredths = excluded.weekly_hours_hundredths,
  planned_lessons = excluded.planned_lessons;
