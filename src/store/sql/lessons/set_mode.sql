-- How a lesson is held.
UPDATE lessons SET mode = :mode, mode_reason = :reason
WHERE org_id = :org_id AND lesson_id = :lesson_id;
