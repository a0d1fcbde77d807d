-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, course_id, weekday, slot_no, parity, room_title, valid_from, valid_to
FROM timetable_slots
WHERE org_id = :org_id
ORDER BY course_id, weekday, slot_no, parity, valid_from;
