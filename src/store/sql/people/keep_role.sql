-- An appointment; said again, it is changed.
INSERT INTO role_assignments (org_id, person_id, valid_from, role, valid_to, basis)
VALUES (:org_id, :person_id, :valid_from, :role, :valid_to, :basis)
ON CONFLICT (org_id, person_id, valid_from, role) DO UPDATE SET
  valid_to = excluded.valid_to, basis = excluded.basis;
