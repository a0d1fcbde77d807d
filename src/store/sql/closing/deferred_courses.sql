-- Courses in which somebody's attestation is deferred.
SELECT DISTINCT course_id
FROM deferrals
WHERE org_id = :org_id AND is_withdrawn = 0;
