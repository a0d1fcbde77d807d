-- A lesson that is changed anew: not by the reason of the change before.
DELETE FROM applied_reasons
WHERE org_id = :org_id AND lesson_id = :lesson_id;
