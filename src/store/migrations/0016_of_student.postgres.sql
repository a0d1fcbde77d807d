-- What is asked about one student lies together, day after day, with all that is answered: a
-- family's look at a period touches few pages, and a commit makes every reader forget its pages.
-- Before, each day's rows of all students lay together.

DROP INDEX marks_of_student;
CREATE INDEX marks_of_student ON marks (
  org_id, student_id, lesson_on, slot_no, lesson_id, work_no, part_no, course_id, value, due_on,
  first_recorded_at, recorded_at, recorded_by, entry_index, work_type, work_title,
  weight_hundredths, reworked_from);

DROP INDEX attendance_of_student;
CREATE INDEX attendance_of_student ON attendance (
  org_id, student_id, lesson_on, slot_no, lesson_id, status, first_recorded_at, recorded_at,
  recorded_by, entry_index);
CREATE INDEX attendance_of_day ON attendance (
  org_id, lesson_on, student_id, slot_no, lesson_id, status, first_recorded_at, recorded_at,
  recorded_by, entry_index);

DROP INDEX comments_of_student;
CREATE INDEX comments_of_student ON comments (org_id, student_id, lesson_on, slot_no, lesson_id);

-- What was stated about a class and its courses since its last sheet is found without what was
-- stated before it.
CREATE INDEX mentions_of_years ON mentions (org_id, about, about_id, entry_index)
  WHERE about IN ('class_year', 'course');

-- Marks that wait for a decision are few, and asked for by day.
CREATE INDEX marks_pending ON marks (org_id, lesson_on, course_id, lesson_id, student_id)
  WHERE value = 8;

-- Nobody asks any more on which days the school has lessons.
DROP TABLE school_days;
