-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, study_group_id, from_on, bells_title
FROM group_bells
WHERE org_id = :org_id
ORDER BY study_group_id, from_on;
