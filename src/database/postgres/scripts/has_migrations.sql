-- Whether the list of migrations is there.
-- Across organisations: the shape of the database is the same for all in it.
-- From the tables of the catalogue: to_regclass answers from a cache that a wait for a lock leaves
-- as it was.
SELECT count(*)
  FROM pg_catalog.pg_class
 WHERE relname = 'migrations'
   AND pg_catalog.pg_table_is_visible(oid);
