-- The timetable of a course, by day and place.
SELECT course_id, parity, weekday, slot_no, room_title
FROM timetable_slots
WHERE org_id = :org_id AND course_id = :course_id
ORDER BY weekday, slot_no, parity;
