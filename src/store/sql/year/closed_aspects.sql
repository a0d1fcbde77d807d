-- Aspects of a class that are closed; the caller knows their order.
SELECT
  study_group_id, aspect, closed_by, closed_at, entry_index
FROM closed_aspects
WHERE org_id = :org_id AND study_group_id = :study_group_id;
