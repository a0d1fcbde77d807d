-- One group, without its parents.
SELECT study_group_id, school_year_id, family, kind, title, grade, letter, period_system_id
FROM study_groups
WHERE org_id = :org_id AND study_group_id = :study_group_id;
