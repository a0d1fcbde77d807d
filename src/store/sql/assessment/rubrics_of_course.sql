-- Rubrics of a course, as they were stated.
SELECT
  rubric, course_id, title, criteria, three, four, five, is_retired
FROM rubrics
WHERE org_id = :org_id AND course_id = :course_id
ORDER BY rubric;
