-- One full tile.
SELECT hashes
FROM tiles
WHERE org_id = :org_id AND level = :level AND tile_index = :tile_index;
