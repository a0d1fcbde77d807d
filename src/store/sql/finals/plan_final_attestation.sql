-- A final attestation is planned.
INSERT INTO final_attestations (
  org_id, final_attestation, study_group_id, kind, held_on, place, chair, secretary, members,
  order_no, protocol_no, signed_on, results, version, is_cancelled)
VALUES (
  :org_id, :final_attestation, :study_group_id, :kind, :held_on, :place, :chair, :secretary,
  :members, :order_no, '', NULL, '[]', :version, 0);
