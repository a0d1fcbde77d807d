-- One person.
SELECT person_id, last_name, first_name, patronymic, sex, birth_date, personal_no
FROM persons
WHERE org_id = :org_id AND person_id = :person_id;
