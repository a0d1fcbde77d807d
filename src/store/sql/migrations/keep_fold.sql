-- The projections have been made by the fold of this migration.
INSERT INTO folds (org_id, migration)
VALUES (:org_id, :migration)
ON CONFLICT (org_id) DO UPDATE SET migration = excluded.migration;
