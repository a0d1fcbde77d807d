-- A person; said again, he is changed.
INSERT INTO persons (
  org_id, person_id, last_name, first_name, patronymic, sex, birth_date, personal_no, name_key)
VALUES (
  :org_id, :person_id, :last_name, :first_name, :patronymic, :sex, :birth_date, :personal_no,
  :name_key)
ON CONFLICT (org_id, person_id) DO UPDATE SET
  last_name = excluded.last_name, first_name = excluded.first_name,
  patronymic = excluded.patronymic, sex = excluded.sex, birth_date = excluded.birth_date,
  personal_no = excluded.personal_no, name_key = excluded.name_key;
