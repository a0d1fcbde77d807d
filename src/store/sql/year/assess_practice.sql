-- The attestation sheet of a practice; a later one replaces it.
UPDATE practice_assignments SET
  competences = :competences, characteristic = :characteristic, result = :result,
  assessed_on = :assessed_on, version = :version
WHERE org_id = :org_id AND assignment = :assignment;
