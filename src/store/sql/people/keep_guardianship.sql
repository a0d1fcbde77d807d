-- A guardianship; said again, it is changed.
INSERT INTO guardianships (
  org_id, student_id, guardian_id, valid_from, valid_to, relation, rights, basis, entry_index)
VALUES (
  :org_id, :student_id, :guardian_id, :valid_from, :valid_to, :relation, :rights, :basis,
  :entry_index)
ON CONFLICT (org_id, student_id, guardian_id, valid_from) DO UPDATE SET
  valid_to = excluded.valid_to, relation = excluded.relation, rights = excluded.rights,
  basis = excluded.basis;
