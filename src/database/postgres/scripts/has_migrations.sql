-- Whether the list of migrations is there.
-- Across organisations: the shape of the database is the same for all in it.
SELECT count(to_regclass('migrations'));
