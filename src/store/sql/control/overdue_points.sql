-- «Точки» of lessons between two days whose last day is past, by date and place in the day.
SELECT m.course_id, m.lesson_id, m.student_id, m.lesson_on, m.slot_no, MIN(m.due_on) AS due_on
FROM marks AS m
JOIN lessons AS l ON l.org_id = m.org_id AND l.lesson_id = m.lesson_id
WHERE m.org_id = :org_id AND m.value = 8 AND m.lesson_on BETWEEN :from_on AND :to_on
  AND m.due_on < :due_before AND l.state = 'planned'
GROUP BY m.course_id, m.lesson_id, m.student_id, m.lesson_on, m.slot_no
ORDER BY m.lesson_on, m.slot_no, m.lesson_id, m.student_id
LIMIT :most;
