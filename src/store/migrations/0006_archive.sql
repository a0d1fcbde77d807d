-- Projections: issued documents, packages, and where their copies lie.

-- Issued documents (выпущенные документы).
CREATE TABLE documents (
  org_id          INTEGER NOT NULL,  -- Number of the organisation.
  document_id     BLOB    NOT NULL,  -- Its id.
  form            TEXT    NOT NULL,  -- 'summary_sheet', …
  study_group_id  BLOB    NOT NULL,  -- Of which class.
  course_id       BLOB    NOT NULL,  -- Of which course; zeros for the whole class.
  document_no     TEXT    NOT NULL,  -- № документа.
  sha256_hex      TEXT    NOT NULL,  -- Of the PDF.
  size_bytes      INTEGER NOT NULL,  -- Of the PDF.
  data_sha256_hex TEXT    NOT NULL,  -- Of the canonical JSON it was made from.
  tree_size       INTEGER NOT NULL,  -- Ledger size at the snapshot.
  entry_index     INTEGER NOT NULL,  -- First entry about it: the order of statement.
  PRIMARY KEY (org_id, document_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX documents_of_group ON documents (org_id, study_group_id, entry_index);

-- Rooms (помещения).
CREATE TABLE rooms (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  room_id     BLOB    NOT NULL,  -- Its id.
  title       TEXT    NOT NULL,  -- 'каб. 214, серверная'
  address     TEXT    NOT NULL,  -- Where.
  entry_index INTEGER NOT NULL,  -- First entry about it: the order of statement.
  PRIMARY KEY (org_id, room_id)
) STRICT, WITHOUT ROWID;

-- Media (носители).
CREATE TABLE media (
  org_id          INTEGER NOT NULL,  -- Number of the organisation.
  medium_id       BLOB    NOT NULL,  -- Its id.
  inventory_no    TEXT    NOT NULL,  -- Инвентарный №.
  title           TEXT    NOT NULL,  -- 'Диск № 1'
  kind            TEXT    NOT NULL,  -- 'directory'
  device_id       TEXT    NOT NULL,  -- Identity of the device.
  room_id         BLOB    NOT NULL,  -- Where it stands.
  location        TEXT    NOT NULL,  -- The mounted path.
  responsible     TEXT    NOT NULL,  -- Who answers for it.
  in_service_from TEXT    NOT NULL,  -- First day of use.
  replace_by      TEXT    NOT NULL,  -- Planned end of use.
  entry_index     INTEGER NOT NULL,  -- First entry about it: the order of statement.
  PRIMARY KEY (org_id, medium_id)
) STRICT, WITHOUT ROWID;

-- Sealed packages (архивные пакеты).
CREATE TABLE packages (
  org_id         INTEGER NOT NULL,  -- Number of the organisation.
  package_id     BLOB    NOT NULL,  -- Its id.
  study_group_id BLOB    NOT NULL,  -- Whose year …
  school_year_id BLOB    NOT NULL,  -- … which year.
  file_name      TEXT    NOT NULL,  -- ASCII.
  sha256_hex     TEXT    NOT NULL,  -- Of the container.
  sha512_hex     TEXT    NOT NULL,  -- Of the container.
  size_bytes     INTEGER NOT NULL,  -- Of the container.
  tree_size      INTEGER NOT NULL,  -- Ledger size at the snapshot.
  retain_until   TEXT    NOT NULL,  -- Last day of the term (ARC-02).
  entry_index    INTEGER NOT NULL,  -- First entry about it: the order of statement.
  PRIMARY KEY (org_id, package_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX packages_of_group ON packages (org_id, study_group_id);

-- Copies (экземпляры) of packages on media, with what the last check said.
CREATE TABLE copies (
  org_id     INTEGER NOT NULL,  -- Number of the organisation.
  package_id BLOB    NOT NULL,  -- Of which package …
  medium_id  BLOB    NOT NULL,  -- … on which medium.
  room_id    BLOB    NOT NULL,  -- Where the medium stood at the last check.
  device_id  TEXT    NOT NULL,  -- Identity of the device at the last check.
  state      TEXT    NOT NULL,  -- 'verified', 'damaged', 'missing'
  written_at INTEGER NOT NULL,  -- When its bytes were written.
  checked_at INTEGER NOT NULL,  -- When they were last read.
  remark     TEXT    NOT NULL,  -- What was found; empty for a good copy.
  PRIMARY KEY (org_id, package_id, medium_id)
) STRICT, WITHOUT ROWID;
