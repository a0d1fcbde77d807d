-- A cancellation is taken back.
UPDATE lessons SET state = 'planned', cancel_reason = ''
WHERE org_id = :org_id AND lesson_id = :lesson_id;
