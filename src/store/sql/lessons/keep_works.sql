-- The works of a lesson, all of them; what they lack is counted anew.
UPDATE lessons SET
  works = :works, version = :entry_index, written_works = :written_works, missing_marks = 0
WHERE org_id = :org_id AND lesson_id = :lesson_id;
