-- Everybody who was ever on a list of a school year.
SELECT e.study_group_id, e.student_id, e.enrolled_on, e.left_on
FROM study_groups AS g
JOIN enrolments AS e ON e.org_id = g.org_id AND e.study_group_id = g.study_group_id
JOIN persons AS p ON p.org_id = e.org_id AND p.person_id = e.student_id
WHERE g.org_id = :org_id AND g.school_year_id = :school_year_id;
