-- A comment; said again, it is changed.
INSERT INTO comments (
  org_id, course_id, lesson_on, slot_no, lesson_id, student_id, comment, entry_index)
VALUES (
  :org_id, :course_id, :lesson_on, :slot_no, :lesson_id, :student_id, :comment, :entry_index)
ON CONFLICT (org_id, course_id, lesson_on, slot_no, lesson_id, student_id) DO UPDATE SET
  comment = excluded.comment, entry_index = excluded.entry_index;
