-- A class is open again.
DELETE FROM class_closings
WHERE org_id = :org_id AND study_group_id = :study_group_id;
