-- One early attestation.
SELECT
  early_attestation, student_id, study_group_id, period_id, from_on, order_no, order_on, reason,
  is_withdrawn
FROM early_attestations
WHERE org_id = :org_id AND early_attestation = :early_attestation;
