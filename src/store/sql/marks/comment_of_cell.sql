-- The comment of one cell.
SELECT comment, entry_index
FROM comments
WHERE org_id = :org_id AND course_id = :course_id AND lesson_on = :lesson_on
  AND slot_no = :slot_no AND lesson_id = :lesson_id AND student_id = :student_id;
