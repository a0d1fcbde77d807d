-- Across organisations: a key belongs to the server.
INSERT INTO keys (name, secret) VALUES (:name, :secret);
