-- The answer to a lesson's request: open until then, or still locked.
UPDATE lessons SET correction_request = -1, unlocked_until = :valid_until
WHERE org_id = :org_id AND lesson_id = :lesson_id;
