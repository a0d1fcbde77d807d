-- The migrations that made this database.
-- Across organisations: the shape of the file is the same for all in it.
SELECT number, name, sha256
FROM migrations
ORDER BY number;
