-- Somebody has come in: his earlier attempts are forgotten.
-- Across organisations: who tries to come in has no organisation yet.
DELETE FROM attempts WHERE kind = 'login' AND name_hash = :name_hash;
