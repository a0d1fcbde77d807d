-- A work in the schedule of assessment procedures.
INSERT INTO planned_works (
  org_id, entry_index, course_id, planned_on, title, level, reason, planned_by, planned_at,
  is_removed)
VALUES (
  :org_id, :entry_index, :course_id, :planned_on, :title, :level, :reason, :planned_by,
  :planned_at, 0);
