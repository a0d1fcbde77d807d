-- Before the classes a subgroup draws from are said anew.
DELETE FROM study_group_parents
WHERE org_id = :org_id AND study_group_id = :study_group_id;
