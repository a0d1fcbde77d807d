-- Classes that a teacher has led, earliest first.
SELECT study_group_id, teacher_id, valid_from, valid_to
FROM class_teachers
WHERE org_id = :org_id AND teacher_id = :teacher_id
ORDER BY valid_from, study_group_id;
