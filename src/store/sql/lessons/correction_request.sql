-- One request to correct beyond the edit window.
SELECT
  request, lesson_id, reason, requested_by, requested_at, state, decided_by, decided_at,
  valid_until, comment
FROM correction_requests
WHERE org_id = :org_id AND request = :request;
