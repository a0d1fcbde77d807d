-- What the server says of its settings, and how many standbys follow it.
-- Across organisations: the settings are the server's.
SELECT name, setting
FROM pg_settings
WHERE name IN (
  'fsync', 'full_page_writes', 'data_checksums', 'server_encoding', 'is_superuser',
  'session_replication_role', 'synchronous_commit', 'synchronous_standby_names',
  'server_version_num', 'max_connections', 'max_prepared_transactions')
UNION ALL
SELECT 'standbys', CAST(count(*) AS text)
FROM pg_stat_replication
UNION ALL
SELECT 'in_recovery', CAST(pg_is_in_recovery() AS text);
