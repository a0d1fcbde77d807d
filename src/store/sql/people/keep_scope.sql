-- What an appointment is for; said again, it is changed.
INSERT INTO role_scopes (
  org_id, person_id, role, valid_from, reach, study_group_ids, subject_ids, student_ids, grades,
  families)
VALUES (
  :org_id, :person_id, :role, :valid_from, :reach, :study_group_ids, :subject_ids, :student_ids,
  :grades, :families)
ON CONFLICT (org_id, person_id, valid_from, role) DO UPDATE SET
  reach = excluded.reach, study_group_ids = excluded.study_group_ids,
  subject_ids = excluded.subject_ids, student_ids = excluded.student_ids,
  grades = excluded.grades, families = excluded.families;
