-- A row that is just being changed is left for the next time: nobody waits for another.
-- Across organisations: attempts whose time is over count no more.
DELETE FROM attempts
WHERE (kind, name_hash) IN (
  SELECT kind, name_hash FROM attempts WHERE first_at <= :over_until FOR UPDATE SKIP LOCKED);
