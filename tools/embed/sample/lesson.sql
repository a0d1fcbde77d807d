-- lesson: one lesson by its id.
SELECT lesson_id FROM lessons WHERE lesson_id = :lesson_id;
