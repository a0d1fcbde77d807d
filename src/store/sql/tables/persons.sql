-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, person_id, last_name, first_name, patronymic, sex, birth_date, personal_no, name_key
FROM persons
WHERE org_id = :org_id
ORDER BY person_id;
