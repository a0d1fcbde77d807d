-- The works of a lesson, all of them.
UPDATE lessons SET works = :works, version = :entry_index
WHERE org_id = :org_id AND lesson_id = :lesson_id;
