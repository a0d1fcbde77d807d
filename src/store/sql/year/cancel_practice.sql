-- A practice that is cancelled.
UPDATE practice_assignments SET is_cancelled = 1, version = :version
WHERE org_id = :org_id AND assignment = :assignment;
