-- Across organisations: a key belongs to the server.
SELECT secret FROM keys WHERE name = :name;
