-- Periods that have begun, of a school year's courses that are open, in which a lesson is not
-- cancelled.
SELECT c.course_id, p.period_id
FROM study_groups AS g
JOIN courses AS c ON c.org_id = g.org_id AND c.study_group_id = g.study_group_id
JOIN periods AS p ON p.org_id = c.org_id AND p.period_system_id = c.period_system_id
WHERE g.org_id = :org_id AND g.school_year_id = :school_year_id AND p.starts_on <= :begun_by
  AND NOT EXISTS (
    SELECT 1
    FROM course_closings AS k
    WHERE k.org_id = c.org_id AND k.course_id = c.course_id)
  AND EXISTS (
    SELECT 1
    FROM lessons AS l
    WHERE l.org_id = c.org_id AND l.course_id = c.course_id
      AND l.lesson_on BETWEEN p.starts_on AND p.ends_on AND l.state = 'planned');
