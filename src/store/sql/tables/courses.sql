-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, course_id, subject_id, study_group_id, school_year_id, period_system_id, scale,
  weekly_hours_hundredths, planned_lessons, first_on, has_plan
FROM courses
WHERE org_id = :org_id
ORDER BY course_id;
