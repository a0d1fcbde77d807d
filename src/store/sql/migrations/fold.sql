-- By which migration's fold the projections were made.
SELECT migration
FROM folds
WHERE org_id = :org_id;
