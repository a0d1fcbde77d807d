-- The first lesson of a course that is not cancelled, and whether it has a plan.
UPDATE courses SET
  first_on = (
    SELECT MIN(l.lesson_on)
    FROM lessons AS l
    WHERE l.org_id = courses.org_id AND l.course_id = courses.course_id AND l.state = 'planned'),
  has_plan = (
    SELECT COUNT(*)
    FROM lesson_plans AS p
    WHERE p.org_id = courses.org_id AND p.course_id = courses.course_id)
WHERE org_id = :org_id AND course_id = :course_id;
