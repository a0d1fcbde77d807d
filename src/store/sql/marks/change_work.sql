-- The marks of a work follow it.
UPDATE marks SET
  work_type = :work_type, work_title = :title, weight_hundredths = :weight_hundredths
WHERE org_id = :org_id AND course_id = :course_id AND lesson_on = :lesson_on
  AND slot_no = :slot_no AND lesson_id = :lesson_id AND work_no = :work_no;
