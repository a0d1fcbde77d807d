-- A row that is just being changed is left for the next time: nobody waits for another.
-- Across organisations: whose time is over is nobody's session any more.
DELETE FROM sessions
WHERE token_hash IN (
  SELECT token_hash
  FROM sessions
  WHERE (kind = 'staff' AND (seen_at <= :staff_seen_until OR opened_at <= :staff_opened_until))
    OR (kind = 'family' AND opened_at <= :family_opened_until)
  FOR UPDATE SKIP LOCKED);
