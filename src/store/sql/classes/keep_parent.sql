-- One class that a subgroup draws from.
INSERT INTO study_group_parents (org_id, study_group_id, position, parent_group_id)
VALUES (:org_id, :study_group_id, :position, :parent_group_id);
