-- A period of a course is closed; the first closing counts.
INSERT INTO period_closings (org_id, course_id, period_id, closed_by, closed_at)
VALUES (:org_id, :course_id, :period_id, :closed_by, :closed_at)
ON CONFLICT (org_id, course_id, period_id) DO NOTHING;
