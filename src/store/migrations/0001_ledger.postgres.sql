-- The truth: every fact the school has stated, and the tree that proves it. Everything in the
-- later migrations can be made again from `entries`.

-- Which migrations made this database.
CREATE TABLE migrations (
  number     bigint NOT NULL PRIMARY KEY,  -- From 1, without gaps.
  name       text COLLATE "C" NOT NULL,              -- File name.
  sha256     text COLLATE "C" NOT NULL,              -- Of the file, which never changes.
  applied_at bigint  NOT NULL               -- Microseconds since 1970-01-01 UTC.
);

-- Every fact, in the order stated. Rows are only ever added.
-- The rows lie in that order and the key is a small index beside them: reading and appending both
-- stay cheap, whatever the size of a fact.
CREATE TABLE entries (
  org_id      bigint  NOT NULL,  -- Number of the organisation.
  entry_index bigint  NOT NULL,  -- Position in the ledger, from 0, without gaps.
  kind        text COLLATE "C" NOT NULL,  -- 'mark_recorded', … (docs/formats/entry.md)
  encoded     bytea    NOT NULL,  -- Canonical bytes.
  salt        bytea    NOT NULL CHECK (length(salt) = 16),       -- Blinds the leaf.
  leaf_hash   bytea    NOT NULL CHECK (length(leaf_hash) = 32),  -- docs/formats/ledger.md
  recorded_at bigint  NOT NULL,  -- Microseconds since 1970-01-01 UTC; never falls.
  command_id  bytea    NOT NULL CHECK (length(command_id) = 16),  -- Chosen by the client.
  PRIMARY KEY (org_id, entry_index),
  -- A row that does not say what its leaf says is not taken.
  CHECK (leaf_hash = sha256('\x0001'::bytea || sha256(salt || encoded)))
);
CREATE FUNCTION letopis_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER entries_never_change BEFORE UPDATE OR DELETE OR TRUNCATE ON entries
EXECUTE FUNCTION letopis_refuse_change();

-- Where each ledger ends. Whoever writes holds the row of his organisation until the commit, so
-- that any number of programs may write, and each transaction of writing changes it: what is
-- answered after such a commit is as durable as that commit, repeats of commands too.
CREATE TABLE ledger_heads (
  org_id           bigint NOT NULL PRIMARY KEY,  -- Number of the organisation.
  tree_size        bigint NOT NULL,  -- Entries there are.
  last_recorded_at bigint NOT NULL,  -- Of the last of them.
  batches          bigint NOT NULL,  -- Transactions of writing so far.
  is_moving        bigint NOT NULL   -- 1: the records are being moved, or have been: nobody writes.
) WITH (fillfactor = 50);

-- Full tiles of the ledger's tree; the right edge is rebuilt from rows at start.
CREATE TABLE tiles (
  org_id     bigint  NOT NULL,  -- Number of the organisation.
  level      bigint  NOT NULL,  -- 0 holds hashes of leaves.
  tile_index bigint  NOT NULL,  -- From 0, within its level.
  hashes     bytea    NOT NULL CHECK (length(hashes) = 8192),  -- 256 hashes of 32 bytes.
  PRIMARY KEY (org_id, level, tile_index)
);
CREATE TRIGGER tiles_never_change BEFORE UPDATE OR DELETE OR TRUNCATE ON tiles
EXECUTE FUNCTION letopis_refuse_change();

-- What each command was answered: a repeat gets the same answer.
CREATE TABLE commands (
  org_id            bigint  NOT NULL,  -- Number of the organisation.
  command_id        bytea    NOT NULL,  -- Chosen by the client.
  first_entry_index bigint  NOT NULL,  -- Its entries stand one after another from here …
  entry_count       bigint  NOT NULL,  -- … and are so many.
  recorded_at       bigint  NOT NULL,  -- Microseconds since 1970-01-01 UTC.
  PRIMARY KEY (org_id, command_id)
);

-- Which entries speak about what: the history of a cell, the year of a class.
CREATE TABLE mentions (
  org_id      bigint  NOT NULL,  -- Number of the organisation.
  about       text COLLATE "C" NOT NULL,  -- 'lesson', 'course', 'study_group', 'person', …
  about_id    bytea    NOT NULL,  -- Its id; zeros for what has none (policies, offices).
  student_id  bytea    NOT NULL,  -- Whose cell, result or enrolment it is; empty where nobody's.
  entry_index bigint  NOT NULL,  -- The entry.
  PRIMARY KEY (org_id, about, about_id, student_id, entry_index)
);
