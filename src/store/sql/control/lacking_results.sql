-- Courses in which students who are on the list that day have no result of a period. A course that
-- has as many results as its group ever had students is not looked into; of one that has none all
-- students are lacking.
WITH listed AS MATERIALIZED (
  SELECT g.study_group_id, p.period_system_id, p.starts_on, p.ends_on, (
    SELECT COUNT(*)
    FROM enrolments AS e
    WHERE e.org_id = g.org_id AND e.study_group_id = g.study_group_id) AS ever
  FROM periods AS p
  CROSS JOIN period_systems AS y
  CROSS JOIN study_groups AS g
  WHERE p.org_id = :org_id AND p.period_id = :period_id
    AND y.org_id = p.org_id AND y.period_system_id = p.period_system_id
    AND g.org_id = y.org_id AND g.school_year_id = y.school_year_id
), begun AS MATERIALIZED (
  SELECT
    c.course_id, c.study_group_id, c.first_on, listed.starts_on, listed.ends_on, listed.ever,
    COALESCE((
      SELECT r.given_count
      FROM result_counts AS r
      WHERE r.org_id = c.org_id AND r.period_id = :period_id AND r.course_id = c.course_id), 0)
    AS marks
  FROM listed
  CROSS JOIN courses AS c
  WHERE c.org_id = :org_id AND c.study_group_id = listed.study_group_id
    AND c.period_system_id = listed.period_system_id AND c.first_on <= listed.ends_on
), given AS MATERIALIZED (
  SELECT begun.course_id, begun.study_group_id, begun.marks, (
    SELECT COUNT(*)
    FROM deferrals AS d
    WHERE d.org_id = :org_id AND d.course_id = begun.course_id AND d.period_id = :period_id)
    AS deferred
  FROM begun
  WHERE begun.marks < begun.ever
    AND NOT EXISTS (
      SELECT 1
      FROM course_closings AS k
      WHERE k.org_id = :org_id AND k.course_id = begun.course_id)
    AND NOT EXISTS (
      SELECT 1
      FROM period_closings AS k
      WHERE k.org_id = :org_id AND k.course_id = begun.course_id AND k.period_id = :period_id)
    AND (begun.first_on >= begun.starts_on OR EXISTS (
      SELECT 1
      FROM lessons AS l
      WHERE l.org_id = :org_id AND l.course_id = begun.course_id
        AND l.lesson_on BETWEEN begun.starts_on AND begun.ends_on AND l.state = 'planned'))
), away AS MATERIALIZED (
  SELECT s.student_id
  FROM study_modes AS s
  WHERE s.org_id = :org_id AND s.from_on <= :lesson_on AND s.to_on >= :lesson_on
    AND s.kind IN ('home', 'hospital', 'family', 'academic_leave')
), asked AS MATERIALIZED (
  SELECT w.study_group_id, (
    SELECT COUNT(*)
    FROM enrolments AS e
    WHERE e.org_id = :org_id AND e.study_group_id = w.study_group_id
      AND e.enrolled_on <= :lesson_on AND (e.left_on IS NULL OR e.left_on >= :lesson_on)
      AND e.student_id NOT IN (SELECT student_id FROM away)) AS students
  FROM (SELECT DISTINCT study_group_id FROM given) AS w
), counted AS MATERIALIZED (
  SELECT given.course_id, CASE WHEN given.marks + given.deferred = 0 THEN asked.students ELSE (
    SELECT COUNT(*)
    FROM enrolments AS e
    WHERE e.org_id = :org_id AND e.study_group_id = given.study_group_id
      AND e.enrolled_on <= :lesson_on AND (e.left_on IS NULL OR e.left_on >= :lesson_on)
      AND e.student_id NOT IN (SELECT student_id FROM away)
      AND NOT EXISTS (
        SELECT 1
        FROM period_marks AS m
        WHERE m.org_id = :org_id AND m.course_id = given.course_id
          AND m.student_id = e.student_id AND m.period_id = :period_id)
      AND NOT EXISTS (
        SELECT 1
        FROM deferrals AS d
        WHERE d.org_id = :org_id AND d.course_id = given.course_id
          AND d.student_id = e.student_id AND d.period_id = :period_id
          AND d.is_withdrawn = 0)) END AS student_count
  FROM given
  CROSS JOIN asked
  WHERE asked.study_group_id = given.study_group_id AND asked.students > 0
)
SELECT course_id, student_count
FROM counted
WHERE student_count > 0
ORDER BY course_id
LIMIT :most;
