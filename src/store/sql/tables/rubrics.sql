-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, rubric, course_id, title, criteria, three, four, five, is_retired
FROM rubrics
WHERE org_id = :org_id
ORDER BY rubric;
