-- Whether a student lacks the mark of a work that everybody writes (count_missing).
SELECT COUNT(*) AS lacking
FROM lessons AS l
JOIN courses AS c ON c.org_id = l.org_id AND c.course_id = l.course_id
JOIN enrolments AS e ON e.org_id = c.org_id AND e.study_group_id = c.study_group_id
  AND e.student_id = :student_id AND e.enrolled_on <= l.lesson_on
  AND (e.left_on IS NULL OR e.left_on >= l.lesson_on)
WHERE l.org_id = :org_id AND l.lesson_id = :lesson_id
  AND NOT EXISTS (
    SELECT 1
    FROM marks AS m
    WHERE m.org_id = l.org_id AND m.course_id = l.course_id AND m.lesson_on = l.lesson_on
      AND m.slot_no = l.slot_no AND m.lesson_id = l.lesson_id AND m.student_id = e.student_id
      AND m.work_no = :work_no AND m.value IS NOT NULL)
  AND NOT EXISTS (
    SELECT 1
    FROM attendance AS a
    WHERE a.org_id = l.org_id AND a.course_id = l.course_id AND a.lesson_on = l.lesson_on
      AND a.slot_no = l.slot_no AND a.lesson_id = l.lesson_id AND a.student_id = e.student_id
      AND a.status IN ('absent', 'ill', 'excused'))
  AND NOT EXISTS (
    SELECT 1
    FROM exemptions AS x
    WHERE x.org_id = l.org_id AND x.student_id = e.student_id AND x.subject_id = c.subject_id
      AND x.kind = 'full' AND x.is_withdrawn = 0 AND x.from_on <= l.lesson_on
      AND x.to_on >= l.lesson_on)
  AND NOT EXISTS (
    SELECT 1
    FROM study_modes AS s
    WHERE s.org_id = l.org_id AND s.student_id = e.student_id
      AND s.kind IN ('home', 'hospital', 'family', 'academic_leave')
      AND s.from_on <= l.lesson_on AND s.to_on >= l.lesson_on);
