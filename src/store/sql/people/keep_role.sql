-- An appointment; said again, it is changed.
INSERT INTO role_assignments (org_id, person_id, role, valid_from, valid_to, basis, entry_index)
VALUES (:org_id, :person_id, :role, :valid_from, :valid_to, :basis, :entry_index)
ON CONFLICT (org_id, person_id, role, valid_from) DO UPDATE SET
  valid_to = excluded.valid_to, basis = excluded.basis;
