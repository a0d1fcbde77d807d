-- Projections: issued documents, packages, and where their copies lie.

-- Issued documents (выпущенные документы).
CREATE TABLE documents (
  org_id          bigint  NOT NULL,  -- Number of the organisation.
  document_id     bytea    NOT NULL,  -- Its id.
  form            text COLLATE "C" NOT NULL,  -- 'summary_sheet', …
  study_group_id  bytea    NOT NULL,  -- Of which class.
  course_id       bytea    NOT NULL,  -- Of which course; zeros for the whole class.
  document_no     text COLLATE "C" NOT NULL,  -- № документа.
  sha256_hex      text COLLATE "C" NOT NULL,  -- Of the PDF.
  size_bytes      bigint  NOT NULL,  -- Of the PDF.
  data_sha256_hex text COLLATE "C" NOT NULL,  -- Of the canonical JSON it was made from.
  tree_size       bigint  NOT NULL,  -- Ledger size at the snapshot.
  entry_index     bigint  NOT NULL,  -- First entry about it: the order of statement.
  PRIMARY KEY (org_id, document_id)
);
CREATE INDEX documents_of_group ON documents (org_id, study_group_id, entry_index);

-- Rooms (помещения).
CREATE TABLE rooms (
  org_id      bigint  NOT NULL,  -- Number of the organisation.
  room_id     bytea    NOT NULL,  -- Its id.
  title       text COLLATE "C" NOT NULL,  -- 'каб. 214, серверная'
  address     text COLLATE "C" NOT NULL,  -- Where.
  entry_index bigint  NOT NULL,  -- First entry about it: the order of statement.
  PRIMARY KEY (org_id, room_id)
);

-- Media (носители).
CREATE TABLE media (
  org_id          bigint  NOT NULL,  -- Number of the organisation.
  medium_id       bytea    NOT NULL,  -- Its id.
  inventory_no    text COLLATE "C" NOT NULL,  -- Инвентарный №.
  title           text COLLATE "C" NOT NULL,  -- 'Диск № 1'
  kind            text COLLATE "C" NOT NULL,  -- 'directory'
  device_id       text COLLATE "C" NOT NULL,  -- Identity of the device.
  room_id         bytea    NOT NULL,  -- Where it stands.
  location        text COLLATE "C" NOT NULL,  -- The mounted path.
  responsible     text COLLATE "C" NOT NULL,  -- Who answers for it.
  in_service_from text COLLATE "C" NOT NULL,  -- First day of use.
  replace_by      text COLLATE "C" NOT NULL,  -- Planned end of use.
  entry_index     bigint  NOT NULL,  -- First entry about it: the order of statement.
  PRIMARY KEY (org_id, medium_id)
);

-- Sealed packages (архивные пакеты).
CREATE TABLE packages (
  org_id         bigint  NOT NULL,  -- Number of the organisation.
  package_id     bytea    NOT NULL,  -- Its id.
  study_group_id bytea    NOT NULL,  -- Whose year …
  school_year_id bytea    NOT NULL,  -- … which year.
  file_name      text COLLATE "C" NOT NULL,  -- ASCII.
  sha256_hex     text COLLATE "C" NOT NULL,  -- Of the container.
  sha512_hex     text COLLATE "C" NOT NULL,  -- Of the container.
  size_bytes     bigint  NOT NULL,  -- Of the container.
  tree_size      bigint  NOT NULL,  -- Ledger size at the snapshot.
  retain_until   text COLLATE "C" NOT NULL,  -- Last day of the term (ARC-02).
  entry_index    bigint  NOT NULL,  -- First entry about it: the order of statement.
  PRIMARY KEY (org_id, package_id)
);
CREATE INDEX packages_of_group ON packages (org_id, study_group_id);

-- Copies (экземпляры) of packages on media, with what the last check said.
CREATE TABLE copies (
  org_id     bigint  NOT NULL,  -- Number of the organisation.
  package_id bytea    NOT NULL,  -- Of which package …
  medium_id  bytea    NOT NULL,  -- … on which medium.
  room_id    bytea    NOT NULL,  -- Where the medium stood at the last check.
  device_id  text COLLATE "C" NOT NULL,  -- Identity of the device at the last check.
  state      text COLLATE "C" NOT NULL,  -- 'verified', 'damaged', 'missing'
  written_at bigint  NOT NULL,  -- When its bytes were written.
  checked_at bigint  NOT NULL,  -- When they were last read.
  remark     text COLLATE "C" NOT NULL,  -- What was found; empty for a good copy.
  PRIMARY KEY (org_id, package_id, medium_id)
);
