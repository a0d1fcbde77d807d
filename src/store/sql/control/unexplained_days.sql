-- Days of absences without a reason between two days that no document covers: the earliest of them,
-- student by student.
SELECT student_id, lesson_on, lesson_count, is_noticed
FROM (
  SELECT
    a.student_id, a.lesson_on, COUNT(*) AS lesson_count,
    CASE WHEN EXISTS (
      SELECT 1
      FROM absence_notices AS n
      WHERE n.org_id = :org_id AND n.student_id = a.student_id AND n.is_withdrawn = 0
        AND n.from_on <= a.lesson_on AND n.to_on >= a.lesson_on)
    THEN 1 ELSE 0 END AS is_noticed
  FROM attendance AS a
  JOIN lessons AS l ON l.org_id = a.org_id AND l.lesson_id = a.lesson_id
  WHERE a.org_id = :org_id AND a.lesson_on BETWEEN :from_on AND :to_on AND a.status = 'absent'
    AND l.state = 'planned'
    AND NOT EXISTS (
      SELECT 1
      FROM excuse_documents AS d
      WHERE d.org_id = :org_id AND d.student_id = a.student_id AND d.from_on <= a.lesson_on
        AND d.to_on >= a.lesson_on)
  GROUP BY a.lesson_on, a.student_id
  ORDER BY a.lesson_on, a.student_id
  LIMIT :most
) AS earliest
ORDER BY student_id, lesson_on;
