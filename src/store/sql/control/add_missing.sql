-- So many marks more, or fewer, are lacking.
UPDATE lessons SET missing_marks = missing_marks + :more
WHERE org_id = :org_id AND lesson_id = :lesson_id;
