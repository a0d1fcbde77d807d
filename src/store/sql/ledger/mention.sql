-- An entry speaks about something.
INSERT INTO mentions (org_id, about, about_id, student_id, entry_index)
VALUES (:org_id, :about, :about_id, :student_id, :entry_index)
ON CONFLICT (org_id, about, about_id, student_id, entry_index) DO NOTHING;
