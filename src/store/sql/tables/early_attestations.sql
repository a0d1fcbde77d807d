-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, early_attestation, student_id, study_group_id, period_id, from_on, order_no, order_on,
  reason, is_withdrawn
FROM early_attestations
WHERE org_id = :org_id
ORDER BY early_attestation;
