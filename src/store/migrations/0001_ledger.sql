-- The truth: every fact the school has stated, and the tree that proves it. Everything in the
-- later migrations can be made again from `entries`.

-- Which migrations made this database.
CREATE TABLE migrations (
  number     INTEGER NOT NULL PRIMARY KEY,  -- From 1, without gaps.
  name       TEXT    NOT NULL,              -- File name.
  sha256     TEXT    NOT NULL,              -- Of the file; a released migration never changes.
  applied_at INTEGER NOT NULL               -- Microseconds since 1970-01-01 UTC.
) STRICT;

-- Every fact, in the order stated. Rows are only ever added.
-- The rows lie in that order and the key is a small index beside them: reading and appending both
-- stay cheap, whatever the size of a fact.
CREATE TABLE entries (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  entry_index INTEGER NOT NULL,  -- Position in the ledger, from 0, without gaps.
  kind        TEXT    NOT NULL,  -- 'mark_recorded', … (docs/formats/entry.md)
  encoded     BLOB    NOT NULL,  -- Canonical bytes.
  salt        BLOB    NOT NULL CHECK (length(salt) = 16),       -- Blinds the leaf.
  leaf_hash   BLOB    NOT NULL CHECK (length(leaf_hash) = 32),  -- docs/formats/ledger.md
  recorded_at INTEGER NOT NULL,  -- Microseconds since 1970-01-01 UTC; never falls.
  command_id  BLOB    NOT NULL CHECK (length(command_id) = 16),  -- Chosen by the client.
  PRIMARY KEY (org_id, entry_index)
) STRICT;
CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
CREATE TRIGGER entries_never_go BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;

-- Full tiles of the ledger's tree; the right edge is rebuilt from rows at start.
CREATE TABLE tiles (
  org_id     INTEGER NOT NULL,  -- Number of the organisation.
  level      INTEGER NOT NULL,  -- 0 holds hashes of leaves.
  tile_index INTEGER NOT NULL,  -- From 0, within its level.
  hashes     BLOB    NOT NULL CHECK (length(hashes) = 8192),  -- 256 hashes of 32 bytes.
  PRIMARY KEY (org_id, level, tile_index)
) STRICT;
CREATE TRIGGER tiles_never_change BEFORE UPDATE ON tiles
BEGIN SELECT RAISE(ABORT, 'full tiles never change'); END;
CREATE TRIGGER tiles_never_go BEFORE DELETE ON tiles
BEGIN SELECT RAISE(ABORT, 'full tiles never change'); END;

-- What each command was answered: a repeat gets the same answer.
CREATE TABLE commands (
  org_id            INTEGER NOT NULL,  -- Number of the organisation.
  command_id        BLOB    NOT NULL,  -- Chosen by the client.
  first_entry_index INTEGER NOT NULL,  -- Its entries stand one after another from here …
  entry_count       INTEGER NOT NULL,  -- … and are so many.
  recorded_at       INTEGER NOT NULL,  -- Microseconds since 1970-01-01 UTC.
  PRIMARY KEY (org_id, command_id)
) STRICT, WITHOUT ROWID;

-- Which entries speak about what: the history of a cell, the year of a class.
CREATE TABLE mentions (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  about       TEXT    NOT NULL,  -- 'lesson', 'course', 'study_group', 'person', …
  about_id    BLOB    NOT NULL,  -- Its id; zeros for what has none (policies, offices).
  student_id  BLOB    NOT NULL,  -- Whose cell, result or enrolment it is; empty where nobody's.
  entry_index INTEGER NOT NULL,  -- The entry.
  PRIMARY KEY (org_id, about, about_id, student_id, entry_index)
) STRICT, WITHOUT ROWID;
