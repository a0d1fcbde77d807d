-- Courses in which students who are on the list that day have no result of a period. A course that
-- has as many results as its group ever had students is not looked into; of one that has none all
-- students are lacking.
WITH listed AS MATERIALIZED (
  SELECT g.study_group_id, p.period_system_id, p.starts_on, p.ends_on, (
    SELECT COUNT(*)
    FROM enrolments AS e
    WHERE e.org_id = g.org_id AND e.study_group_id = g.study_group_id) AS ever, (
    SELECT COUNT(*)
    FROM enrolments AS e
    WHERE e.org_id = g.org_id AND e.study_group_id = g.study_group_id
      AND e.enrolled_on <= :lesson_on AND (e.left_on IS NULL OR e.left_on >= :lesson_on)
      AND NOT EXISTS (
        SELECT 1
        FROM study_modes AS s
        WHERE s.org_id = e.org_id AND s.student_id = e.student_id AND s.from_on <= :lesson_on
          AND s.to_on >= :lesson_on
          AND s.kind IN ('home', 'hospital', 'family', 'academic_leave'))) AS asked
  FROM periods AS p
  CROSS JOIN period_systems AS y
  CROSS JOIN study_groups AS g
  WHERE p.org_id = :org_id AND p.period_id = :period_id
    AND y.org_id = p.org_id AND y.period_system_id = p.period_system_id
    AND g.org_id = y.org_id AND g.school_year_id = y.school_year_id
), given AS MATERIALIZED (
  SELECT c.course_id, c.study_group_id, listed.ever, listed.asked, (
    SELECT COUNT(*)
    FROM period_marks AS m
    WHERE m.org_id = c.org_id AND m.course_id = c.course_id AND m.period_id = :period_id)
    AS marks, (
    SELECT COUNT(*)
    FROM deferrals AS d
    WHERE d.org_id = c.org_id AND d.course_id = c.course_id AND d.period_id = :period_id)
    AS deferred
  FROM listed
  CROSS JOIN courses AS c
  WHERE c.org_id = :org_id AND c.study_group_id = listed.study_group_id
    AND c.period_system_id = listed.period_system_id
    AND NOT EXISTS (
      SELECT 1
      FROM course_closings AS k
      WHERE k.org_id = c.org_id AND k.course_id = c.course_id)
    AND NOT EXISTS (
      SELECT 1
      FROM period_closings AS k
      WHERE k.org_id = c.org_id AND k.course_id = c.course_id AND k.period_id = :period_id)
    AND EXISTS (
      SELECT 1
      FROM lessons AS l
      WHERE l.org_id = c.org_id AND l.course_id = c.course_id
        AND l.lesson_on BETWEEN listed.starts_on AND listed.ends_on AND l.state = 'planned')
), counted AS MATERIALIZED (
  SELECT given.course_id, CASE WHEN given.marks + given.deferred = 0 THEN given.asked ELSE (
    SELECT COUNT(*)
    FROM enrolments AS e
    WHERE e.org_id = :org_id AND e.study_group_id = given.study_group_id
      AND e.enrolled_on <= :lesson_on AND (e.left_on IS NULL OR e.left_on >= :lesson_on)
      AND NOT EXISTS (
        SELECT 1
        FROM period_marks AS m
        WHERE m.org_id = :org_id AND m.course_id = given.course_id
          AND m.student_id = e.student_id AND m.period_id = :period_id)
      AND NOT EXISTS (
        SELECT 1
        FROM study_modes AS s
        WHERE s.org_id = :org_id AND s.student_id = e.student_id AND s.from_on <= :lesson_on
          AND s.to_on >= :lesson_on
          AND s.kind IN ('home', 'hospital', 'family', 'academic_leave'))
      AND NOT EXISTS (
        SELECT 1
        FROM deferrals AS d
        WHERE d.org_id = :org_id AND d.course_id = given.course_id
          AND d.student_id = e.student_id AND d.period_id = :period_id
          AND d.is_withdrawn = 0)) END AS student_count
  FROM given
  WHERE given.asked > 0 AND given.marks < given.ever
)
SELECT course_id, student_count
FROM counted
WHERE student_count > 0
ORDER BY course_id
LIMIT :most;
