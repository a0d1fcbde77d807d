-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, request, lesson_id, reason, requested_by, requested_at, state, decided_by, decided_at,
  valid_until, comment
FROM correction_requests
WHERE org_id = :org_id
ORDER BY request;
