-- An early attestation.
INSERT INTO early_attestations (
  org_id, early_attestation, student_id, study_group_id, period_id, from_on, order_no, order_on,
  reason, is_withdrawn)
VALUES (
  :org_id, :early_attestation, :student_id, :study_group_id, :period_id, :from_on, :order_no,
  :order_on, :reason, 0);
