-- Counts an attempt, from one again when the time of those before is over.
-- Across organisations: who tries to come in has no organisation yet.
INSERT INTO attempts (kind, name_hash, attempt_count, first_at)
VALUES (:kind, :name_hash, 1, :at)
ON CONFLICT (kind, name_hash) DO UPDATE SET
  attempt_count =
    CASE WHEN attempts.first_at <= :over_until THEN 1 ELSE attempts.attempt_count + 1 END,
  first_at = CASE WHEN attempts.first_at <= :over_until THEN :at ELSE attempts.first_at END
RETURNING attempt_count, first_at;
