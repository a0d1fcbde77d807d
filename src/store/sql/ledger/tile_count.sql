-- How many full tiles are stored.
SELECT count(*) AS tile_count
FROM tiles
WHERE org_id = :org_id;
