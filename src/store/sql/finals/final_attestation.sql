-- One final attestation.
SELECT
  final_attestation, study_group_id, kind, held_on, place, chair, secretary, members, order_no,
  protocol_no, signed_on, results, version, is_cancelled
FROM final_attestations
WHERE org_id = :org_id AND final_attestation = :final_attestation;
