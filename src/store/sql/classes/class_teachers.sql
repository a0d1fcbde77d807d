-- Who has led a class, earliest first.
SELECT study_group_id, teacher_id, valid_from, valid_to
FROM class_teachers
WHERE org_id = :org_id AND study_group_id = :study_group_id
ORDER BY valid_from, teacher_id;
