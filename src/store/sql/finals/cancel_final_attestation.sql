-- A final attestation that does not take place.
UPDATE final_attestations SET is_cancelled = 1, version = :version
WHERE org_id = :org_id AND final_attestation = :final_attestation;
