-- Logins and sessions in PostgreSQL, tables of version 2: written by hand, before anything was released.
-- It is never changed: src/identity/migrate_test.cpp opens it with the program of today.

-- identity_migrations: which migrations made these tables. The records of organisations, which may
-- lie beside them, have a list of their own.
CREATE TABLE identity_migrations (
  number     bigint NOT NULL PRIMARY KEY,  -- From 1, without gaps.
  name       text COLLATE "C" NOT NULL,    -- File name.
  sha256     text COLLATE "C" NOT NULL,    -- Of the file, which never changes.
  applied_at bigint NOT NULL               -- Microseconds since 1970-01-01 UTC.
);

-- accounts: who may come in, and by which password.
CREATE TABLE accounts (
  login_folded  text COLLATE "C" NOT NULL PRIMARY KEY, -- As it is looked for: small, ё as е.
  login         text COLLATE "C" NOT NULL,    -- As it was given out.
  org_id        bigint  NOT NULL,             -- The organisation it belongs to.
  person_id     bytea   NOT NULL CHECK (length(person_id) = 16), -- Whose it is.
  password_hash text COLLATE "C" NOT NULL,    -- Argon2id with its salt and costs (libsodium).
  must_change_password bigint NOT NULL CHECK (must_change_password IN (0, 1)), -- Given on paper.
  created_at    bigint  NOT NULL,             -- Microseconds since 1970-01-01 UTC.
  changed_at    bigint  NOT NULL              -- Of the password.
);
CREATE INDEX accounts_of_person ON accounts (org_id, person_id);

-- sessions: those who have come in and not gone out.
CREATE TABLE sessions (
  token_hash    bytea   NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32), -- SHA-256 of it.
  login_folded  text COLLATE "C" NOT NULL REFERENCES accounts (login_folded), -- By which account.
  org_id        bigint  NOT NULL,             -- Of the account.
  person_id     bytea   NOT NULL,             -- The same.
  kind          text COLLATE "C" NOT NULL CHECK (kind IN ('staff', 'family')), -- How long it lives.
  must_change_password bigint NOT NULL CHECK (must_change_password IN (0, 1)), -- Of the account.
  opened_at     bigint  NOT NULL,             -- Microseconds since 1970-01-01 UTC.
  seen_at       bigint  NOT NULL              -- Of the last use, to within some minutes.
);

-- keys: secrets of this server, made when the tables were; all nodes share them.
CREATE TABLE keys (
  name          text COLLATE "C" NOT NULL PRIMARY KEY, -- What it is for.
  secret        bytea   NOT NULL              -- The key.
);

-- attempts: how often somebody has tried to come in lately. A name is not kept, only its SHA-256:
-- people type passwords where logins belong.
CREATE TABLE attempts (
  kind          text COLLATE "C" NOT NULL CHECK (kind IN ('login', 'address')), -- What was counted.
  name_hash     bytea   NOT NULL CHECK (length(name_hash) = 32), -- Of the login or the address.
  attempt_count bigint  NOT NULL,             -- Those that did not succeed, since first_at.
  first_at      bigint  NOT NULL,             -- Microseconds since 1970-01-01 UTC.
  PRIMARY KEY (kind, name_hash)
);
CREATE INDEX attempts_by_age ON attempts (first_at);

CREATE INDEX sessions_of_person ON sessions (org_id, person_id);

INSERT INTO accounts (
  login_folded, login, org_id, person_id, password_hash, must_change_password, created_at,
  changed_at)
VALUES
  ('петрова', 'Петрова', 1, '\x0192f3a1000070008000000000000001',
   '$argon2id$v=19$m=19456,t=2,p=1$j/qhM55NDh5Huy9D7+rK7Q$BfyW5F/qSy3zHAIZwICnQ0GqrAPckfgkkuCgJZY5ItU',
   0, 1788238800000000, 1788238800000000),
  ('ivanova.aa', 'ivanova.aa', 1, '\x0192f3a1000070008000000000000002',
   '$argon2id$v=19$m=19456,t=2,p=1$j/qhM55NDh5Huy9D7+rK7Q$BfyW5F/qSy3zHAIZwICnQ0GqrAPckfgkkuCgJZY5ItU',
   1, 1788238800000000, 1788238800000000),
  ('елкин', 'Ёлкин', 2, '\x0192f3a1000070008000000000000003',
   '$argon2id$v=19$m=19456,t=2,p=1$j/qhM55NDh5Huy9D7+rK7Q$BfyW5F/qSy3zHAIZwICnQ0GqrAPckfgkkuCgJZY5ItU',
   0, 1788238800000000, 1788238800000000);

INSERT INTO sessions (
  token_hash, login_folded, org_id, person_id, kind, must_change_password, opened_at, seen_at)
VALUES
  ('\x7cd33862ebe07a481091de1966f3831318767f96a785d1b37295a283de2374d5',
   'петрова', 1, '\x0192f3a1000070008000000000000001', 'staff', 0, 1788238800000000, 1788239400000000),
  ('\x3f6ec8253e6900b08909716d4190e788d17c0d35d644921b4cddc61aa0e29f88',
   'ivanova.aa', 1, '\x0192f3a1000070008000000000000002', 'family', 1, 1788238800000000, 1788238800000000);

INSERT INTO keys (name, secret) VALUES (
  'csrf', '\x6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b6b');

INSERT INTO attempts (kind, name_hash, attempt_count, first_at) VALUES (
  'login', '\xabababababababababababababababababababababababababababababababab',
  3, 1788238800000000);

INSERT INTO identity_migrations (number, name, sha256, applied_at) VALUES
  (1, '0001_accounts.postgres.sql',
   'ba3b49bf8608927889f6ee9955f90de690d3f28840ba65849f670aa4e11c6e00', 1788238800000000),
  (2, '0002_attempts.postgres.sql',
   '6cd0912576e26525e696342a3a733832f418a3c41e11b91eecc4207002e45639', 1788238800000000);
