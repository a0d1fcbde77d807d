-- Everybody, by the alphabet.
SELECT person_id, last_name, first_name, patronymic, sex, birth_date, personal_no
FROM persons
WHERE org_id = :org_id
ORDER BY name_key, person_id;
