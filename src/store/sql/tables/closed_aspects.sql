-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, study_group_id, aspect, closed_by, closed_at, entry_index
FROM closed_aspects
WHERE org_id = :org_id
ORDER BY study_group_id, aspect;
