-- A request to correct beyond the edit window; it waits for a second person.
INSERT INTO correction_requests (
  org_id, request, lesson_id, reason, requested_by, requested_at, state, decided_by, decided_at,
  valid_until, comment)
VALUES (
  :org_id, :request, :lesson_id, :reason, :requested_by, :requested_at, 'pending', :decided_by,
  NULL, NULL, '');
