-- Who has taught the courses of a group, course by course, earliest first.
SELECT t.course_id, t.teacher_id, t.valid_from, t.valid_to, t.comment
FROM courses AS c
JOIN course_teachers AS t ON t.org_id = c.org_id AND t.course_id = c.course_id
WHERE c.org_id = :org_id AND c.study_group_id = :study_group_id
ORDER BY c.course_id, t.valid_from, t.teacher_id;
