-- Whether the list of migrations is there.
SELECT count(to_regclass('migrations'));
