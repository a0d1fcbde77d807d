-- Across organisations: keys are copied from one database to another; there are only a few.
SELECT name, secret
FROM keys
ORDER BY name;
