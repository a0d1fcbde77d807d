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
