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
