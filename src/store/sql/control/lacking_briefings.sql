-- Courses of a subject in a school year that are open, have a lesson between two days and recorded
-- a safety briefing at none.
SELECT course_id, first_on, last_on, (
    SELECT l.lesson_id
    FROM lessons AS l
    WHERE l.org_id = :org_id AND l.course_id = counted.course_id
      AND l.lesson_on = counted.last_on AND l.state = 'planned'
    ORDER BY l.slot_no DESC, l.starts_at DESC, l.lesson_id DESC
    LIMIT 1) AS lesson_id
FROM (
  SELECT c.course_id, (
    SELECT MIN(l.lesson_on)
    FROM lessons AS l
    WHERE l.org_id = c.org_id AND l.course_id = c.course_id AND l.state = 'planned'
      AND l.lesson_on BETWEEN :from_on AND :to_on) AS first_on, (
    SELECT MAX(l.lesson_on)
    FROM lessons AS l
    WHERE l.org_id = c.org_id AND l.course_id = c.course_id AND l.state = 'planned'
      AND l.lesson_on BETWEEN :from_on AND :to_on) AS last_on
  FROM courses AS c
  WHERE c.org_id = :org_id AND c.subject_id = :subject_id AND c.school_year_id = :school_year_id
    AND NOT EXISTS (
      SELECT 1
      FROM lessons AS l
      WHERE l.org_id = c.org_id AND l.course_id = c.course_id
        AND l.lesson_on BETWEEN :from_on AND :to_on AND l.briefing_kind IS NOT NULL
        AND l.state = 'planned')
    AND NOT EXISTS (
      SELECT 1
      FROM course_closings AS k
      WHERE k.org_id = c.org_id AND k.course_id = c.course_id)
) AS counted
WHERE first_on IS NOT NULL
ORDER BY course_id
LIMIT :most;
