-- A lesson beyond the timetable.
UPDATE lessons SET is_extra = 1, change_reason = :reason
WHERE org_id = :org_id AND lesson_id = :lesson_id;
