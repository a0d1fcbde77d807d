-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, lesson_on
FROM school_days
WHERE org_id = :org_id
ORDER BY lesson_on;
