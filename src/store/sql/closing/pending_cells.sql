-- Cells with a «точка» between two days.
SELECT DISTINCT m.course_id, m.lesson_id, m.student_id, m.lesson_on
FROM marks AS m
JOIN lessons AS l ON l.org_id = m.org_id AND l.lesson_id = m.lesson_id
WHERE m.org_id = :org_id AND m.value = 8 AND m.lesson_on BETWEEN :from_on AND :to_on
  AND l.state = 'planned';
