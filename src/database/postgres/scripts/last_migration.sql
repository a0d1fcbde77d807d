-- Number of the last migration.
-- Across organisations: the shape of the database is the same for all in it.
SELECT coalesce(max(number), 0) FROM migrations;
