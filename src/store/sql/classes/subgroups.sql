-- Groups that draw from a class.
SELECT DISTINCT study_group_id
FROM study_group_parents
WHERE org_id = :org_id AND parent_group_id = :parent_group_id
ORDER BY study_group_id;
