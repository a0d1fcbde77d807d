-- The lessons of a course follow it into its group.
UPDATE lessons SET study_group_id = :study_group_id
WHERE org_id = :org_id AND course_id = :course_id AND study_group_id <> :study_group_id;
