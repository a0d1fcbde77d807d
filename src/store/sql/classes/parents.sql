-- The classes a subgroup draws from, as they were named.
SELECT parent_group_id
FROM study_group_parents
WHERE org_id = :org_id AND study_group_id = :study_group_id
ORDER BY position;
