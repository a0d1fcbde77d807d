-- A migration has been applied.
-- Across organisations: the shape of the file is the same for all in it.
INSERT INTO migrations (number, name, sha256, applied_at)
VALUES (:number, :name, :sha256, :applied_at);
