-- The plan of a course as it now is.
INSERT INTO lesson_plans (org_id, course_id, items, reason, version)
VALUES (:org_id, :course_id, :items, :reason, :entry_index)
ON CONFLICT (org_id, course_id) DO UPDATE SET
  items = excluded.items, reason = excluded.reason, version = excluded.version;
