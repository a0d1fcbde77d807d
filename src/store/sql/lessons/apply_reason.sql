-- By which reason a lesson was changed.
INSERT INTO applied_reasons (org_id, lesson_id, change_reason)
VALUES (:org_id, :lesson_id, :change_reason)
ON CONFLICT (org_id, lesson_id) DO UPDATE SET change_reason = excluded.change_reason;
