-- Across organisations: a key belongs to the server. Of two nodes that begin at once, one makes it.
INSERT INTO keys (name, secret) VALUES (:name, :secret)
ON CONFLICT (name) DO NOTHING;
