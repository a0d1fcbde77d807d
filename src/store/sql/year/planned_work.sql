-- One planned work.
SELECT
  entry_index, course_id, planned_on, title, level, reason, planned_by, planned_at, is_removed
FROM planned_works
WHERE org_id = :org_id AND entry_index = :entry_index;
