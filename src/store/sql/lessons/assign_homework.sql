-- The homework of a lesson.
UPDATE lessons SET homework = :homework, homework_none = :homework_none, version = :entry_index
WHERE org_id = :org_id AND lesson_id = :lesson_id;
