-- An aspect of a class is closed; the first closing counts.
INSERT INTO closed_aspects (
  org_id, study_group_id, aspect, closed_by, closed_at, entry_index)
VALUES (
  :org_id, :study_group_id, :aspect, :closed_by, :closed_at, :entry_index)
ON CONFLICT (org_id, study_group_id, aspect) DO NOTHING;
