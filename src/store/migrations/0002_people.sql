-- Projections: the organisation, its calendar, and people.

-- The organisation itself: one row.
CREATE TABLE organizations (
  org_id     INTEGER NOT NULL PRIMARY KEY,  -- Number of the organisation.
  full_name  TEXT    NOT NULL,              -- By the charter.
  short_name TEXT    NOT NULL,              -- For headings.
  address    TEXT    NOT NULL,              -- Of the main building.
  log_origin TEXT    NOT NULL               -- Name of its ledger.
) STRICT, WITHOUT ROWID;

-- School years (учебные годы).
CREATE TABLE school_years (
  org_id         INTEGER NOT NULL,  -- Number of the organisation.
  school_year_id BLOB    NOT NULL,  -- Its id.
  title          TEXT    NOT NULL,  -- '2026/2027'
  starts_on      TEXT    NOT NULL,  -- First school day.
  ends_on        TEXT    NOT NULL,  -- Last school day.
  entry_index    INTEGER NOT NULL,  -- First entry about it: the order of statement.
  PRIMARY KEY (org_id, school_year_id)
) STRICT, WITHOUT ROWID;

-- Systems of periods (четверти, триместры, …).
CREATE TABLE period_systems (
  org_id           INTEGER NOT NULL,  -- Number of the organisation.
  period_system_id BLOB    NOT NULL,  -- Its id.
  school_year_id   BLOB    NOT NULL,  -- The year it divides.
  kind             TEXT    NOT NULL,  -- 'quarter', 'trimester', …
  title            TEXT    NOT NULL,  -- As people call it.
  entry_index      INTEGER NOT NULL,  -- First entry about it: the order of statement.
  PRIMARY KEY (org_id, period_system_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX period_systems_of_year ON period_systems (org_id, school_year_id, entry_index);

-- Periods of a system.
CREATE TABLE periods (
  org_id           INTEGER NOT NULL,  -- Number of the organisation.
  period_system_id BLOB    NOT NULL,  -- The system it belongs to.
  number           INTEGER NOT NULL,  -- From 1.
  period_id        BLOB    NOT NULL,  -- Its id.
  title            TEXT    NOT NULL,  -- 'I четверть'
  starts_on        TEXT    NOT NULL,  -- First day.
  ends_on          TEXT    NOT NULL,  -- Last day.
  PRIMARY KEY (org_id, period_system_id, number)
) STRICT, WITHOUT ROWID;

-- Bells (звонки) of each programme family.
CREATE TABLE bell_slots (
  org_id    INTEGER NOT NULL,  -- Number of the organisation.
  family    TEXT    NOT NULL,  -- 'general', 'additional', 'vocational'
  slot_no   INTEGER NOT NULL,  -- Place in the day, from 1.
  starts_at INTEGER NOT NULL,  -- Minutes since midnight.
  ends_at   INTEGER NOT NULL,  -- Minutes since midnight.
  PRIMARY KEY (org_id, family, slot_no)
) STRICT, WITHOUT ROWID;

-- Policies (параметры регламента) as they were set, all of them.
CREATE TABLE policies (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  entry_index INTEGER NOT NULL,  -- The entry that set it: the order of statement.
  key         TEXT    NOT NULL,  -- 'lock.lesson_edit_days', …
  value       TEXT    NOT NULL,  -- As set.
  valid_from  TEXT    NOT NULL,  -- First day.
  clause      TEXT    NOT NULL,  -- Of the local act.
  PRIMARY KEY (org_id, entry_index)
) STRICT, WITHOUT ROWID;

-- Persons (лица).
CREATE TABLE persons (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  person_id   BLOB    NOT NULL,  -- Its id.
  last_name   TEXT    NOT NULL,  -- Never empty.
  first_name  TEXT    NOT NULL,  -- May be empty.
  patronymic  TEXT    NOT NULL,  -- May be empty.
  sex         TEXT    NOT NULL,  -- 'unknown', 'female', 'male'
  birth_date  TEXT,              -- Where known.
  personal_no TEXT    NOT NULL,  -- № личного дела, табельный №.
  name_key    BLOB    NOT NULL,  -- Sorts as the Russian alphabet does (base/text.h).
  PRIMARY KEY (org_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX persons_by_name ON persons (org_id, name_key, person_id);

-- Roles given by appointment.
CREATE TABLE role_assignments (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  person_id   BLOB    NOT NULL,  -- Who.
  valid_from  TEXT    NOT NULL,  -- First day.
  role        TEXT    NOT NULL,  -- 'director', …
  valid_to    TEXT,              -- Last day, if it has ended or will.
  basis       TEXT    NOT NULL,  -- The order: number and date.
  PRIMARY KEY (org_id, person_id, valid_from, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX role_holders ON role_assignments (org_id, role, valid_from);

-- Guardianships (законное представительство).
CREATE TABLE guardianships (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  student_id  BLOB    NOT NULL,  -- The child.
  valid_from  TEXT    NOT NULL,  -- First day.
  guardian_id BLOB    NOT NULL,  -- The guardian.
  valid_to    TEXT,              -- Last day, if it has ended or will.
  relation    TEXT    NOT NULL,  -- 'мать', 'отец', 'опекун'
  rights      TEXT    NOT NULL,  -- 'full', 'none' (a court's limit)
  basis       TEXT    NOT NULL,  -- Document.
  PRIMARY KEY (org_id, student_id, valid_from, guardian_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX guardianships_of_guardian ON guardianships (org_id, guardian_id, valid_from);
