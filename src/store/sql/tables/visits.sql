-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, visit, inspector_id, authority, basis_no, basis_on, from_on, to_on, study_group_ids,
  opened_by, opened_at, ended_on, end_reason
FROM visits
WHERE org_id = :org_id
ORDER BY visit;
