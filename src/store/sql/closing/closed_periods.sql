-- Closed periods of a school year's courses.
SELECT k.course_id, k.period_id
FROM study_groups AS g
JOIN courses AS c ON c.org_id = g.org_id AND c.study_group_id = g.study_group_id
JOIN period_closings AS k ON k.org_id = c.org_id AND k.course_id = c.course_id
WHERE g.org_id = :org_id AND g.school_year_id = :school_year_id;
