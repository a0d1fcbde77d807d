-- The protocol of a final attestation.
UPDATE final_attestations SET
  protocol_no = :protocol_no, signed_on = :signed_on, results = :results, version = :version
WHERE org_id = :org_id AND final_attestation = :final_attestation;
