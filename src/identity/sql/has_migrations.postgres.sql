-- Across organisations: whether the tables of accounts are in this database.
SELECT count(to_regclass('identity_migrations')) AS list_count;
