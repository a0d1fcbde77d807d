-- An aspect of a class is open again.
DELETE FROM closed_aspects
WHERE org_id = :org_id AND study_group_id = :study_group_id AND aspect = :aspect;
