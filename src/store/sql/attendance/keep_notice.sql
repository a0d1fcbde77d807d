-- A notice of absence.
INSERT INTO absence_notices (
  org_id, entry_index, student_id, from_on, to_on, cause, text, made_by, made_at, is_withdrawn)
VALUES (
  :org_id, :entry_index, :student_id, :from_on, :to_on, :cause, :text, :made_by, :made_at, 0);
