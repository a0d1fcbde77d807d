-- Across organisations: the migrations that made the tables of accounts.
SELECT number, name, sha256
FROM identity_migrations
ORDER BY number;
