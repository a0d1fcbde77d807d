-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, course_id, period_id, form, entry_index
FROM attestation_plans
WHERE org_id = :org_id
ORDER BY course_id, period_id;
