-- Which bells a class hears from a day on; said again, they are replaced.
INSERT INTO group_bells (org_id, study_group_id, from_on, bells_title)
VALUES (:org_id, :study_group_id, :from_on, :bells_title)
ON CONFLICT (org_id, study_group_id, from_on) DO UPDATE SET bells_title = excluded.bells_title;
