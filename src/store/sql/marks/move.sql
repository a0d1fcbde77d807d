-- The marks of a lesson follow it to another day, place or course.
UPDATE marks SET course_id = :to_course_id, lesson_on = :to_lesson_on, slot_no = :to_slot_no
WHERE org_id = :org_id AND course_id = :course_id AND lesson_on = :lesson_on
  AND slot_no = :slot_no AND lesson_id = :lesson_id;
