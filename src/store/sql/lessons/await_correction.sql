-- A lesson whose correction waits for an answer.
UPDATE lessons SET correction_request = :request
WHERE org_id = :org_id AND lesson_id = :lesson_id;
