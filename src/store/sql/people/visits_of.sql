-- Visits of one inspector, the latest first.
SELECT
  visit, inspector_id, authority, basis_no, basis_on, from_on, to_on, study_group_ids, opened_by,
  opened_at, ended_on, end_reason
FROM visits
WHERE org_id = :org_id AND inspector_id = :inspector_id
ORDER BY visit DESC;
