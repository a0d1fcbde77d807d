-- A guardianship; said again, it is changed.
INSERT INTO guardianships (
  org_id, student_id, valid_from, guardian_id, valid_to, relation, rights, basis)
VALUES (
  :org_id, :student_id, :valid_from, :guardian_id, :valid_to, :relation, :rights, :basis)
ON CONFLICT (org_id, student_id, valid_from, guardian_id) DO UPDATE SET
  valid_to = excluded.valid_to, relation = excluded.relation, rights = excluded.rights,
  basis = excluded.basis;
