-- Courses of a school year that are open, have a lesson by a day and no plan.
SELECT c.course_id, c.first_on
FROM study_groups AS g
CROSS JOIN courses AS c
WHERE g.org_id = :org_id AND g.school_year_id = :school_year_id
  AND c.org_id = g.org_id AND c.study_group_id = g.study_group_id
  AND c.has_plan = 0 AND c.first_on <= :to_on
  AND NOT EXISTS (
    SELECT 1
    FROM course_closings AS k
    WHERE k.org_id = c.org_id AND k.course_id = c.course_id)
ORDER BY c.course_id
LIMIT :most;
