-- An attempt from this address succeeded: it was none.
-- Across organisations: who tries to come in has no organisation yet.
UPDATE attempts SET attempt_count = attempt_count - 1
WHERE kind = 'address' AND name_hash = :name_hash AND attempt_count > 0;
