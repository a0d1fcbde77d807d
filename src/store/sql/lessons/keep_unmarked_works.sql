-- How many works that everybody writes have no mark.
UPDATE lessons SET unmarked_works = :unmarked_works
WHERE org_id = :org_id AND lesson_id = :lesson_id;
