-- A place in the timetable that was taken back: it never was in force.
DELETE FROM timetable_slots
WHERE org_id = :org_id AND course_id = :course_id AND weekday = :weekday AND slot_no = :slot_no
  AND parity = :parity AND valid_from = :valid_from;
