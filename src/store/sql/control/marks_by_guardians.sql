-- Marks and results as they stand that a guardian of the student made, the latest first; no id asks
-- for anybody's. Only who teaches or has a post can have made any.
WITH kin AS (
  SELECT g.student_id, g.guardian_id
  FROM course_teachers AS t
  JOIN guardianships AS g ON g.org_id = t.org_id AND g.guardian_id = t.teacher_id
  WHERE t.org_id = :org_id
  UNION
  SELECT g.student_id, g.guardian_id
  FROM role_assignments AS r
  JOIN guardianships AS g ON g.org_id = r.org_id AND g.guardian_id = r.person_id
  WHERE r.org_id = :org_id
), given AS (
  SELECT m.entry_index, m.recorded_at, m.recorded_by, m.course_id, m.lesson_id, m.student_id
  FROM marks AS m
  WHERE m.org_id = :org_id AND m.student_id IN (SELECT student_id FROM kin) AND m.value IS NOT NULL
    AND EXISTS (
      SELECT 1
      FROM kin
      WHERE kin.student_id = m.student_id AND kin.guardian_id = m.recorded_by)
  UNION ALL
  SELECT m.entry_index, m.recorded_at, m.recorded_by, m.course_id, :no_lesson, m.student_id
  FROM period_marks AS m
  WHERE m.org_id = :org_id AND m.student_id IN (SELECT student_id FROM kin)
    AND EXISTS (
      SELECT 1
      FROM kin
      WHERE kin.student_id = m.student_id AND kin.guardian_id = m.recorded_by)
  UNION ALL
  SELECT m.entry_index, m.recorded_at, m.recorded_by, m.course_id, :no_lesson, m.student_id
  FROM annual_marks AS m
  WHERE m.org_id = :org_id AND m.student_id IN (SELECT student_id FROM kin)
    AND EXISTS (
      SELECT 1
      FROM kin
      WHERE kin.student_id = m.student_id AND kin.guardian_id = m.recorded_by)
)
SELECT
  given.entry_index, given.recorded_by AS made_by, given.course_id, given.lesson_id,
  given.student_id, given.recorded_at, (
    SELECT e.encoded
    FROM entries AS e
    WHERE e.org_id = :org_id AND e.entry_index = given.entry_index) AS encoded
FROM given
WHERE given.recorded_at >= :from_at AND given.recorded_at < :to_at
  AND given.entry_index < :before
  AND (given.course_id = :course_id OR :course_id = :anybody)
  AND (given.student_id = :student_id OR :student_id = :anybody)
  AND (given.recorded_by = :made_by OR :made_by = :anybody)
ORDER BY given.entry_index DESC
LIMIT :most;
