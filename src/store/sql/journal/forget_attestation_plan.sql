-- A course has no attestation in a period.
DELETE FROM attestation_plans
WHERE org_id = :org_id AND course_id = :course_id AND period_id = :period_id;
