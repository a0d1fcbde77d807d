-- Keeps other programs from migrating until the end of the transaction. The number is ours alone:
-- "letopis" as the keys of a telephone have it.
-- Across organisations: the shape of the database is the same for all in it.
SELECT pg_advisory_xact_lock(5386747);
