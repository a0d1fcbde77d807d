-- Across organisations: a migration of the tables of accounts has been applied.
INSERT INTO identity_migrations (number, name, sha256, applied_at)
VALUES (:number, :name, :sha256, :applied_at);
