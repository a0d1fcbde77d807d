-- Courses of a subject in a school year that are open, have a lesson between two days and recorded
-- a safety briefing at none; with the last of these lessons.
WITH unbriefed AS MATERIALIZED (
  SELECT c.course_id, c.first_on, (
    SELECT l.lesson_id
    FROM lessons AS l
    WHERE l.org_id = c.org_id AND l.course_id = c.course_id AND l.state = 'planned'
      AND l.lesson_on BETWEEN :from_on AND :to_on
    ORDER BY l.lesson_on DESC, l.slot_no DESC, l.starts_at DESC, l.lesson_id DESC
    LIMIT 1) AS lesson_id
  FROM courses AS c
  WHERE c.org_id = :org_id AND c.subject_id = :subject_id AND c.school_year_id = :school_year_id
    AND c.first_on <= :to_on
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
)
SELECT unbriefed.course_id, CASE WHEN unbriefed.first_on >= :from_on THEN unbriefed.first_on ELSE (
    SELECT MIN(l.lesson_on)
    FROM lessons AS l
    WHERE l.org_id = :org_id AND l.course_id = unbriefed.course_id AND l.state = 'planned'
      AND l.lesson_on >= :from_on) END AS first_on, (
    SELECT MAX(l.lesson_on)
    FROM lessons AS l
    WHERE l.org_id = :org_id AND l.course_id = unbriefed.course_id AND l.state = 'planned'
      AND l.lesson_on <= :to_on) AS last_on, unbriefed.lesson_id
FROM unbriefed
WHERE unbriefed.lesson_id IS NOT NULL
ORDER BY unbriefed.course_id
LIMIT :most;
