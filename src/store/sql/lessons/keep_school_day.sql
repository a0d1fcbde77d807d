-- A day on which the school has lessons.
INSERT INTO school_days (org_id, lesson_on)
VALUES (:org_id, :lesson_on)
ON CONFLICT (org_id, lesson_on) DO NOTHING;
