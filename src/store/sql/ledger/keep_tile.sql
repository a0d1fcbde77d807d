-- A tile that became full.
INSERT INTO tiles (org_id, level, tile_index, hashes)
VALUES (:org_id, :level, :tile_index, :hashes);
