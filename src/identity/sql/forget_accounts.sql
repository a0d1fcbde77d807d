-- Across organisations: all has moved to another database.
DELETE FROM accounts;
