-- Points by criteria of a student in a course.
SELECT
  p.lesson_id, p.student_id, p.work_no, p.part_no, p.rubric, p.points, p.value, p.entry_index
FROM criteria_points AS p
JOIN lessons AS l ON l.org_id = p.org_id AND l.lesson_id = p.lesson_id
WHERE p.org_id = :org_id AND p.student_id = :student_id AND l.course_id = :course_id
ORDER BY p.lesson_id, p.work_no, p.part_no;
