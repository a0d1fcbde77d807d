-- A place in the timetable; said again, it is changed.
INSERT INTO timetable_slots (
  org_id, course_id, weekday, slot_no, parity, room_title, valid_from, valid_to)
VALUES (:org_id, :course_id, :weekday, :slot_no, :parity, :room_title, :valid_from, :valid_to)
ON CONFLICT (org_id, course_id, weekday, slot_no, parity, valid_from) DO UPDATE SET
  room_title = excluded.room_title, valid_to = excluded.valid_to;
