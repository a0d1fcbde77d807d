-- An entry that changed what stood.
INSERT INTO corrections (
  org_id, entry_index, made_on, made_by, course_id, lesson_id, student_id)
VALUES (:org_id, :entry_index, :made_on, :made_by, :course_id, :lesson_id, :student_id);
