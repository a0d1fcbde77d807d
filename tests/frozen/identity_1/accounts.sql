-- Logins and sessions in a file, tables of version 1: written by hand, before anything was released.
-- It is never changed: src/identity/migrate_test.cpp opens it with the program of today.

-- accounts: who may come in, and by which password.
CREATE TABLE accounts (
  login_folded  TEXT    NOT NULL PRIMARY KEY, -- As it is looked for: small letters, ё as е.
  login         TEXT    NOT NULL,             -- As it was given out.
  org_id        INTEGER NOT NULL,             -- The organisation it belongs to.
  person_id     BLOB    NOT NULL CHECK (length(person_id) = 16), -- Whose it is.
  password_hash TEXT    NOT NULL,             -- Argon2id with its salt and costs (libsodium).
  must_change_password INTEGER NOT NULL CHECK (must_change_password IN (0, 1)), -- Given on paper.
  created_at    INTEGER NOT NULL,             -- Microseconds since 1970-01-01 UTC.
  changed_at    INTEGER NOT NULL              -- Of the password.
) STRICT;
CREATE INDEX accounts_of_person ON accounts (org_id, person_id);

-- sessions: those who have come in and not gone out.
CREATE TABLE sessions (
  token_hash    BLOB    NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32), -- SHA-256 of it.
  login_folded  TEXT    NOT NULL REFERENCES accounts (login_folded), -- By which account.
  org_id        INTEGER NOT NULL,             -- Of the account.
  person_id     BLOB    NOT NULL,             -- The same.
  kind          TEXT    NOT NULL CHECK (kind IN ('staff', 'family')), -- Decides how long it lives.
  must_change_password INTEGER NOT NULL CHECK (must_change_password IN (0, 1)), -- Of the account.
  opened_at     INTEGER NOT NULL,             -- Microseconds since 1970-01-01 UTC.
  seen_at       INTEGER NOT NULL              -- Of the last use, to within some minutes.
) STRICT, WITHOUT ROWID;

-- keys: secrets of this server, made when the file was.
CREATE TABLE keys (
  name          TEXT    NOT NULL PRIMARY KEY, -- What it is for.
  secret        BLOB    NOT NULL              -- The key.
) STRICT;

INSERT INTO accounts (
  login_folded, login, org_id, person_id, password_hash, must_change_password, created_at,
  changed_at)
VALUES
  ('петрова', 'Петрова', 1, X'0192f3a1000070008000000000000001',
   '$argon2id$v=19$m=19456,t=2,p=1$j/qhM55NDh5Huy9D7+rK7Q$BfyW5F/qSy3zHAIZwICnQ0GqrAPckfgkkuCgJZY5ItU',
   0, 1788238800000000, 1788238800000000),
  ('ivanova.aa', 'ivanova.aa', 1, X'0192f3a1000070008000000000000002',
   '$argon2id$v=19$m=19456,t=2,p=1$j/qhM55NDh5Huy9D7+rK7Q$BfyW5F/qSy3zHAIZwICnQ0GqrAPckfgkkuCgJZY5ItU',
   1, 1788238800000000, 1788238800000000),
  ('елкин', 'Ёлкин', 2, X'0192f3a1000070008000000000000003',
   '$argon2id$v=19$m=19456,t=2,p=1$j/qhM55NDh5Huy9D7+rK7Q$BfyW5F/qSy3zHAIZwICnQ0GqrAPckfgkkuCgJZY5ItU',
   0, 1788238800000000, 1788238800000000);

INSERT INTO sessions (
  token_hash, login_folded, org_id, person_id, kind, must_change_password, opened_at, seen_at)
VALUES
  (X'7cd33862ebe07a481091de1966f3831318767f96a785d1b37295a283de2374d5',
   'петрова', 1, X'0192f3a1000070008000000000000001', 'staff', 0, 1788238800000000, 1788239400000000),
  (X'3f6ec8253e6900b08909716d4190e788d17c0d35d644921b4cddc61aa0e29f88',
   'ivanova.aa', 1, X'0192f3a1000070008000000000000002', 'family', 1, 1788238800000000, 1788238800000000);

INSERT INTO keys (name, secret) VALUES (
  'csrf', X'6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b');

PRAGMA user_version = 1;
