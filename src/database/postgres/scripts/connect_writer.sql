-- Of a link that writes. on, not local: a commit waits for the standby where one is named.
SET synchronous_commit = on;
SET lock_timeout = '4s';
SET idle_in_transaction_session_timeout = '60s';
