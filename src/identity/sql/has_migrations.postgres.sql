-- Across organisations: whether the tables of accounts are in this database.
-- From the tables of the catalogue: to_regclass answers from a cache that a wait for a lock leaves
-- as it was.
SELECT count(*) AS list_count
  FROM pg_catalog.pg_class
 WHERE relname = 'identity_migrations'
   AND pg_catalog.pg_table_is_visible(oid);
