-- Which bells a class hears, from the earliest day on.
SELECT study_group_id, bells_title, from_on
FROM group_bells
WHERE org_id = :org_id AND study_group_id = :study_group_id
ORDER BY from_on;
