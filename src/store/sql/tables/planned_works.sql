-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, entry_index, course_id, planned_on, title, level, reason, planned_by, planned_at,
  is_removed
FROM planned_works
WHERE org_id = :org_id
ORDER BY entry_index;
