-- Projections: the organisation, its calendar, and people.

-- The organisation itself: one row.
CREATE TABLE organizations (
  org_id     bigint NOT NULL PRIMARY KEY,  -- Number of the organisation.
  full_name  text COLLATE "C" NOT NULL,              -- By the charter.
  short_name text COLLATE "C" NOT NULL,              -- For headings.
  address    text COLLATE "C" NOT NULL,              -- Of the main building.
  log_origin text COLLATE "C" NOT NULL               -- Name of its ledger.
);

-- School years (учебные годы).
CREATE TABLE school_years (
  org_id         bigint  NOT NULL,  -- Number of the organisation.
  school_year_id bytea    NOT NULL,  -- Its id.
  title          text COLLATE "C" NOT NULL,  -- '2026/2027'
  starts_on      text COLLATE "C" NOT NULL,  -- First school day.
  ends_on        text COLLATE "C" NOT NULL,  -- Last school day.
  entry_index    bigint  NOT NULL,  -- First entry about it: the order of statement.
  PRIMARY KEY (org_id, school_year_id)
);

-- Systems of periods (четверти, триместры, …).
CREATE TABLE period_systems (
  org_id           bigint  NOT NULL,  -- Number of the organisation.
  period_system_id bytea    NOT NULL,  -- Its id.
  school_year_id   bytea    NOT NULL,  -- The year it divides.
  kind             text COLLATE "C" NOT NULL,  -- 'quarter', 'trimester', …
  title            text COLLATE "C" NOT NULL,  -- As people call it.
  entry_index      bigint  NOT NULL,  -- First entry about it: the order of statement.
  PRIMARY KEY (org_id, period_system_id)
);
CREATE INDEX period_systems_of_year ON period_systems (org_id, school_year_id, entry_index);

-- Periods of a system.
CREATE TABLE periods (
  org_id           bigint  NOT NULL,  -- Number of the organisation.
  period_system_id bytea    NOT NULL,  -- The system it belongs to.
  number           bigint  NOT NULL,  -- From 1.
  period_id        bytea    NOT NULL,  -- Its id.
  title            text COLLATE "C" NOT NULL,  -- 'I четверть'
  starts_on        text COLLATE "C" NOT NULL,  -- First day.
  ends_on          text COLLATE "C" NOT NULL,  -- Last day.
  PRIMARY KEY (org_id, period_system_id, number)
);

-- Bells (звонки) of each programme family.
CREATE TABLE bell_slots (
  org_id    bigint  NOT NULL,  -- Number of the organisation.
  family    text COLLATE "C" NOT NULL,  -- 'general', 'additional', 'vocational'
  slot_no   bigint  NOT NULL,  -- Place in the day, from 1.
  starts_at bigint  NOT NULL,  -- Minutes since midnight.
  ends_at   bigint  NOT NULL,  -- Minutes since midnight.
  PRIMARY KEY (org_id, family, slot_no)
);

-- Policies (параметры регламента) as they were set, all of them.
CREATE TABLE policies (
  org_id      bigint  NOT NULL,  -- Number of the organisation.
  entry_index bigint  NOT NULL,  -- The entry that set it: the order of statement.
  key         text COLLATE "C" NOT NULL,  -- 'lock.lesson_edit_days', …
  value       text COLLATE "C" NOT NULL,  -- As set.
  valid_from  text COLLATE "C" NOT NULL,  -- First day.
  clause      text COLLATE "C" NOT NULL,  -- Of the local act.
  PRIMARY KEY (org_id, entry_index)
);

-- Persons (лица).
CREATE TABLE persons (
  org_id      bigint  NOT NULL,  -- Number of the organisation.
  person_id   bytea    NOT NULL,  -- Its id.
  last_name   text COLLATE "C" NOT NULL,  -- Never empty.
  first_name  text COLLATE "C" NOT NULL,  -- May be empty.
  patronymic  text COLLATE "C" NOT NULL,  -- May be empty.
  sex         text COLLATE "C" NOT NULL,  -- 'unknown', 'female', 'male'
  birth_date  TEXT,              -- Where known.
  personal_no text COLLATE "C" NOT NULL,  -- № личного дела, табельный №.
  name_key    bytea    NOT NULL,  -- Sorts as the Russian alphabet does (base/text.h).
  PRIMARY KEY (org_id, person_id)
);
CREATE INDEX persons_by_name ON persons (org_id, name_key, person_id);

-- Roles given by appointment.
CREATE TABLE role_assignments (
  org_id      bigint  NOT NULL,  -- Number of the organisation.
  person_id   bytea    NOT NULL,  -- Who.
  valid_from  text COLLATE "C" NOT NULL,  -- First day.
  role        text COLLATE "C" NOT NULL,  -- 'director', …
  valid_to    TEXT,              -- Last day, if it has ended or will.
  basis       text COLLATE "C" NOT NULL,  -- The order: number and date.
  PRIMARY KEY (org_id, person_id, valid_from, role)
);
CREATE INDEX role_holders ON role_assignments (org_id, role, valid_from);

-- Guardianships (законное представительство).
CREATE TABLE guardianships (
  org_id      bigint  NOT NULL,  -- Number of the organisation.
  student_id  bytea    NOT NULL,  -- The child.
  valid_from  text COLLATE "C" NOT NULL,  -- First day.
  guardian_id bytea    NOT NULL,  -- The guardian.
  valid_to    TEXT,              -- Last day, if it has ended or will.
  relation    text COLLATE "C" NOT NULL,  -- 'мать', 'отец', 'опекун'
  rights      text COLLATE "C" NOT NULL,  -- 'full', 'none' (a court's limit)
  basis       text COLLATE "C" NOT NULL,  -- Document.
  PRIMARY KEY (org_id, student_id, valid_from, guardian_id)
);
CREATE INDEX guardianships_of_guardian ON guardianships (org_id, guardian_id, valid_from);
