-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, study_group_id, position, parent_group_id
FROM study_group_parents
WHERE org_id = :org_id
ORDER BY study_group_id, position;
