-- Everybody who was ever on a group's list, by the alphabet.
SELECT
  p.person_id, p.last_name, p.first_name, p.patronymic, p.sex, p.birth_date, p.personal_no,
  e.student_id, e.study_group_id, e.enrolled_on, e.left_on, e.order_no, e.order_on,
  e.left_order_no, e.left_order_on, e.left_reason
FROM enrolments AS e
JOIN persons AS p ON p.org_id = e.org_id AND p.person_id = e.student_id
WHERE e.org_id = :org_id AND e.study_group_id = :study_group_id
ORDER BY p.name_key, p.person_id, e.enrolled_on;
