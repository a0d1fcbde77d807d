-- Settings of a link that writes. on, not local: a commit waits for the standby where one is named.
-- Across organisations: a link is set up before anybody is asked about.
SELECT
  set_config('synchronous_commit', 'on', false),
  set_config('lock_timeout', '4s', false),
  set_config('idle_in_transaction_session_timeout', '60s', false);
