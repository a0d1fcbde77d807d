-- Somebody's attendance was recorded at the lesson.
UPDATE lessons SET is_noted = 1
WHERE org_id = :org_id AND lesson_id = :lesson_id AND is_noted = 0;
