-- The same of all such lessons of a course.
UPDATE lessons SET missing_marks = (
    SELECT COALESCE(SUM(
      (lessons.written_works & 1) + (lessons.written_works & 2) / 2
        + (lessons.written_works & 4) / 4 - (
        SELECT COUNT(DISTINCT m.work_no)
        FROM marks AS m
        WHERE m.org_id = lessons.org_id AND m.course_id = lessons.course_id
          AND m.lesson_on = lessons.lesson_on AND m.slot_no = lessons.slot_no
          AND m.lesson_id = lessons.lesson_id AND m.student_id = e.student_id
          AND m.value IS NOT NULL
          AND lessons.written_works & CASE m.work_no WHEN 1 THEN 1 WHEN 2 THEN 2 ELSE 4 END <> 0)
      ), 0)
    FROM courses AS c
    JOIN enrolments AS e ON e.org_id = c.org_id AND e.study_group_id = c.study_group_id
      AND e.enrolled_on <= lessons.lesson_on
      AND (e.left_on IS NULL OR e.left_on >= lessons.lesson_on)
    WHERE c.org_id = lessons.org_id AND c.course_id = lessons.course_id
      AND NOT EXISTS (
        SELECT 1
        FROM attendance AS a
        WHERE a.org_id = lessons.org_id AND a.course_id = lessons.course_id
          AND a.lesson_on = lessons.lesson_on AND a.slot_no = lessons.slot_no
          AND a.lesson_id = lessons.lesson_id AND a.student_id = e.student_id
          AND a.status IN ('absent', 'ill', 'excused'))
      AND NOT EXISTS (
        SELECT 1
        FROM exemptions AS x
        WHERE x.org_id = lessons.org_id AND x.student_id = e.student_id
          AND x.subject_id = c.subject_id AND x.kind = 'full' AND x.is_withdrawn = 0
          AND x.from_on <= lessons.lesson_on AND x.to_on >= lessons.lesson_on)
      AND NOT EXISTS (
        SELECT 1
        FROM study_modes AS s
        WHERE s.org_id = lessons.org_id AND s.student_id = e.student_id
          AND s.kind IN ('home', 'hospital', 'family', 'academic_leave')
          AND s.from_on <= lessons.lesson_on AND s.to_on >= lessons.lesson_on))
WHERE org_id = :org_id AND course_id = :course_id AND written_works > 0;
