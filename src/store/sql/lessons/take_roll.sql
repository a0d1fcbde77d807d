-- When the roll was taken first.
UPDATE lessons SET roll_taken_at = :taken_at
WHERE org_id = :org_id AND lesson_id = :lesson_id AND roll_taken_at IS NULL;
