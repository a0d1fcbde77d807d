-- One rubric.
SELECT
  rubric, course_id, title, criteria, three, four, five, is_retired
FROM rubrics
WHERE org_id = :org_id AND rubric = :rubric;
