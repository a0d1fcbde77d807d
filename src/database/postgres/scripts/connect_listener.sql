-- Settings of a link that listens and tells. Nothing it writes must be durable: a notification
-- takes a lock of the whole server until its commit, which must not wait for a disk.
-- Across organisations: one link hears of all.
SELECT set_config('synchronous_commit', 'off', false);
LISTEN letopis;
