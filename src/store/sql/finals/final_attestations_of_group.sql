-- Final attestation of a group, by day.
SELECT
  final_attestation, study_group_id, kind, held_on, place, chair, secretary, members, order_no,
  protocol_no, signed_on, results, version, is_cancelled
FROM final_attestations
WHERE org_id = :org_id AND study_group_id = :study_group_id AND is_cancelled = 0
ORDER BY held_on, final_attestation;
