-- Requests in one state, the latest first.
SELECT
  request, lesson_id, reason, requested_by, requested_at, state, decided_by, decided_at,
  valid_until, comment
FROM correction_requests
WHERE org_id = :org_id AND state = :state
ORDER BY request DESC
LIMIT :most;
