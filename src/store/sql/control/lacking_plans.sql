-- Courses of a school year that are open, have a lesson by a day and no plan.
SELECT course_id, first_on
FROM (
  SELECT c.course_id, (
    SELECT MIN(l.lesson_on)
    FROM lessons AS l
    WHERE l.org_id = c.org_id AND l.course_id = c.course_id AND l.state = 'planned'
      AND l.lesson_on <= :to_on) AS first_on
  FROM study_groups AS g
  CROSS JOIN courses AS c
  WHERE g.org_id = :org_id AND g.school_year_id = :school_year_id
    AND c.org_id = g.org_id AND c.study_group_id = g.study_group_id
    AND NOT EXISTS (
      SELECT 1
      FROM lesson_plans AS p
      WHERE p.org_id = c.org_id AND p.course_id = c.course_id)
    AND NOT EXISTS (
      SELECT 1
      FROM course_closings AS k
      WHERE k.org_id = c.org_id AND k.course_id = c.course_id)
) AS counted
WHERE first_on IS NOT NULL
ORDER BY course_id
LIMIT :most;
