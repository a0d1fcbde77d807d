-- The same of all courses of the groups of a school year, by course.
SELECT
  t.course_id, t.parity, t.weekday, t.slot_no, t.room_title, t.valid_from, t.valid_to
FROM study_groups AS g
JOIN courses AS c ON c.org_id = g.org_id AND c.study_group_id = g.study_group_id
JOIN timetable_slots AS t ON t.org_id = c.org_id AND t.course_id = c.course_id
WHERE g.org_id = :org_id AND g.school_year_id = :school_year_id
ORDER BY t.course_id, t.weekday, t.slot_no, t.parity, t.valid_from;
