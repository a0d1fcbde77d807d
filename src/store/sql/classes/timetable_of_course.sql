-- The places of a course in all versions of the timetable, by day and place, then by first day.
SELECT course_id, parity, weekday, slot_no, room_title, valid_from, valid_to
FROM timetable_slots
WHERE org_id = :org_id AND course_id = :course_id
ORDER BY weekday, slot_no, parity, valid_from;
