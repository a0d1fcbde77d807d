-- A class is closed; the first closing counts.
INSERT INTO class_closings (org_id, study_group_id, closed_at)
VALUES (:org_id, :study_group_id, :closed_at)
ON CONFLICT (org_id, study_group_id) DO NOTHING;
