-- A course is closed; the first closing counts.
INSERT INTO course_closings (org_id, course_id, closed_at)
VALUES (:org_id, :course_id, :closed_at)
ON CONFLICT (org_id, course_id) DO NOTHING;
