-- The form of attestation of a course in a period.
INSERT INTO attestation_plans (org_id, course_id, period_id, form, entry_index)
VALUES (:org_id, :course_id, :period_id, :form, :entry_index)
ON CONFLICT (org_id, course_id, period_id) DO UPDATE SET
  form = excluded.form, entry_index = excluded.entry_index;
