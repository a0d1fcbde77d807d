-- Rebuild.
-- Projections: special days and bells (CUR-06), early attestation (ASM-08), what is taken back
-- (results carried, orders to open a class, directions), when a topic first came.

-- Special days of the calendar (особые дни).
CREATE TABLE calendar_days (
  org_id         INTEGER NOT NULL,  -- Number of the organisation.
  day_on         TEXT NOT NULL,  -- The day.
  school_year_id BLOB NOT NULL,  -- Of which school year.
  kind           TEXT NOT NULL,  -- 'day_off', 'school_day'
  as_on          TEXT,  -- Of a school day: whose timetable it has.
  reason         TEXT NOT NULL,  -- Why.
  entry_index    INTEGER NOT NULL,  -- The last entry.
  PRIMARY KEY (org_id, day_on)
) STRICT, WITHOUT ROWID;

-- Bells of buildings and shifts (именованные звонки).
CREATE TABLE named_bells (
  org_id INTEGER NOT NULL,  -- Number of the organisation.
  title  TEXT NOT NULL,  -- Their name.
  slots  TEXT NOT NULL,  -- JSON of the places of the day.
  PRIMARY KEY (org_id, title)
) STRICT, WITHOUT ROWID;

-- Which bells a class hears (звонки класса) from a day on.
CREATE TABLE group_bells (
  org_id         INTEGER NOT NULL,  -- Number of the organisation.
  study_group_id BLOB NOT NULL,  -- Which class.
  from_on        TEXT NOT NULL,  -- From which day on.
  bells_title    TEXT NOT NULL,  -- Title of named_bells; empty: those of its family.
  PRIMARY KEY (org_id, study_group_id, from_on)
) STRICT, WITHOUT ROWID;

-- Early attestations (досрочные аттестации).
CREATE TABLE early_attestations (
  org_id            INTEGER NOT NULL,  -- Number of the organisation.
  early_attestation INTEGER NOT NULL,  -- The entry that allowed it.
  student_id        BLOB NOT NULL,  -- Whose.
  study_group_id    BLOB NOT NULL,  -- In which class.
  period_id         BLOB NOT NULL,  -- For which period.
  from_on           TEXT NOT NULL,  -- The first day on which marks may be given.
  order_no          TEXT NOT NULL,  -- Number of the order.
  order_on          TEXT NOT NULL,  -- Its date.
  reason            TEXT NOT NULL,  -- Why.
  is_withdrawn      INTEGER NOT NULL,  -- 1: taken back.
  PRIMARY KEY (org_id, early_attestation)
) STRICT, WITHOUT ROWID;
CREATE INDEX early_attestations_of_group ON early_attestations (
  org_id, study_group_id, early_attestation);

DROP TABLE carried_results;
-- Results of other organisations (перенесённые итоги), all of them, each with what it replaced.
CREATE TABLE carried_results (
  org_id            INTEGER NOT NULL,  -- Number of the organisation.
  entry_index       INTEGER NOT NULL,  -- The entry that carried it.
  course_id         BLOB NOT NULL,  -- In which course.
  student_id        BLOB NOT NULL,  -- Whose.
  period_id         BLOB NOT NULL,  -- For which period; zeros: for the year.
  value             INTEGER NOT NULL,  -- As values of period_marks are.
  organization      TEXT NOT NULL,  -- Who gave it.
  document_no       TEXT NOT NULL,  -- Number of its document.
  document_on       TEXT NOT NULL,  -- Date of its document.
  recorded_by       BLOB NOT NULL,  -- Who recorded it.
  recorded_at       INTEGER NOT NULL,  -- When.
  replaced_value    INTEGER,  -- Of the result that stood there, as of period_marks.
  replaced_mean_num INTEGER,  -- Its mean as a fraction …
  replaced_mean_den INTEGER,  -- … with this denominator.
  replaced_proposed INTEGER,  -- What was proposed.
  replaced_flag     TEXT,  -- 'confirmed', 'forced'
  replaced_reason   TEXT,  -- Of a forced one.
  replaced_at       INTEGER,  -- When it was recorded.
  replaced_by       BLOB,  -- Who recorded it.
  replaced_entry    INTEGER,  -- NULL: none stood.
  PRIMARY KEY (org_id, entry_index)
) STRICT, WITHOUT ROWID;
CREATE INDEX carried_results_of ON carried_results (org_id, student_id, entry_index);
CREATE INDEX carried_results_of_course ON carried_results (org_id, course_id, entry_index);

-- When a topic was first recorded.
ALTER TABLE lessons ADD COLUMN topic_first_at INTEGER;  -- NULL: it was not.
-- Why an order to open a class, or a direction, was taken back; empty: it stands.
ALTER TABLE reopenings ADD COLUMN withdrawn_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE retake_directions ADD COLUMN withdrawn_reason TEXT NOT NULL DEFAULT '';

-- What the planner should expect of them (0007).
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('calendar_days', 'calendar_days', '200 200 1'),
  ('named_bells', 'named_bells', '10 10 1'),
  ('group_bells', 'group_bells', '300 300 2 1'),
  ('early_attestations', 'early_attestations', '1000 1000 1'),
  ('early_attestations', 'early_attestations_of_group', '1000 1000 3 1'),
  ('carried_results', 'carried_results', '2000 2000 1'),
  ('carried_results', 'carried_results_of', '2000 2000 20 1'),
  ('carried_results', 'carried_results_of_course', '2000 2000 5 1');
