-- The appointment that began on valid_from ends.
UPDATE role_assignments SET valid_to = :valid_to
WHERE org_id = :org_id AND person_id = :person_id AND role = :role AND valid_from = :valid_from;
