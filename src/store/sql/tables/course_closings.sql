-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, course_id, closed_at
FROM course_closings
WHERE org_id = :org_id
ORDER BY course_id;
