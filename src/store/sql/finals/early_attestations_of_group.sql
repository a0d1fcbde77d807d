-- Early attestations of a class that stand.
SELECT
  early_attestation, student_id, study_group_id, period_id, from_on, order_no, order_on, reason,
  is_withdrawn
FROM early_attestations
WHERE org_id = :org_id AND study_group_id = :study_group_id AND is_withdrawn = 0
ORDER BY early_attestation;
