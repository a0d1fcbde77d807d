-- A lesson that will not be held.
UPDATE lessons SET state = 'cancelled', cancel_reason = :reason
WHERE org_id = :org_id AND lesson_id = :lesson_id;
