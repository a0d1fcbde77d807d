-- An early attestation that is taken back.
UPDATE early_attestations SET is_withdrawn = 1
WHERE org_id = :org_id AND early_attestation = :early_attestation;
