-- A day of practice that the student took back.
DELETE FROM practice_days
WHERE org_id = :org_id AND assignment = :assignment AND done_on = :done_on;
