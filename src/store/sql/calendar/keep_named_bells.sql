-- Bells of a building or a shift; said again, they are replaced.
INSERT INTO named_bells (org_id, title, slots)
VALUES (:org_id, :title, :slots)
ON CONFLICT (org_id, title) DO UPDATE SET slots = excluded.slots;
