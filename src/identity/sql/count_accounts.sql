-- Across organisations: how many logins there are.
SELECT count(*) AS account_count FROM accounts;
