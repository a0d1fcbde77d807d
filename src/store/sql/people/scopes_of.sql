-- What the appointments of a person are for, earliest first.
SELECT
  person_id, role, valid_from, reach, study_group_ids, subject_ids, student_ids, grades, families
FROM role_scopes
WHERE org_id = :org_id AND person_id = :person_id
ORDER BY valid_from, role;
