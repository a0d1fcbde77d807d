-- Who has a result of which period in the courses of a school year that are open.
SELECT m.course_id, m.student_id, m.period_id
FROM study_groups AS g
JOIN courses AS c ON c.org_id = g.org_id AND c.study_group_id = g.study_group_id
JOIN period_marks AS m ON m.org_id = c.org_id AND m.course_id = c.course_id
WHERE g.org_id = :org_id AND g.school_year_id = :school_year_id
  AND NOT EXISTS (
    SELECT 1
    FROM course_closings AS k
    WHERE k.org_id = c.org_id AND k.course_id = c.course_id);
