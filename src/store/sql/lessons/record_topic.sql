-- The topic of a lesson.
UPDATE lessons SET topic = :topic, version = :entry_index
WHERE org_id = :org_id AND lesson_id = :lesson_id;
