-- Rebuild.
-- Projections: special days and bells (CUR-06), early attestation (ASM-08), what is taken back
-- (results carried, orders to open a class, directions), when a topic first came.

-- Special days of the calendar (особые дни).
CREATE TABLE calendar_days (
  org_id         bigint NOT NULL,  -- Number of the organisation.
  day_on         text COLLATE "C" NOT NULL,  -- The day.
  school_year_id bytea NOT NULL,  -- Of which school year.
  kind           text COLLATE "C" NOT NULL,  -- 'day_off', 'school_day'
  as_on          text COLLATE "C",  -- Of a school day: whose timetable it has.
  reason         text COLLATE "C" NOT NULL,  -- Why.
  entry_index    bigint NOT NULL,  -- The last entry.
  PRIMARY KEY (org_id, day_on)
);

-- Bells of buildings and shifts (именованные звонки).
CREATE TABLE named_bells (
  org_id bigint NOT NULL,  -- Number of the organisation.
  title  text COLLATE "C" NOT NULL,  -- Their name.
  slots  text COLLATE "C" NOT NULL,  -- JSON of the places of the day.
  PRIMARY KEY (org_id, title)
);

-- Which bells a class hears (звонки класса) from a day on.
CREATE TABLE group_bells (
  org_id         bigint NOT NULL,  -- Number of the organisation.
  study_group_id bytea NOT NULL,  -- Which class.
  from_on        text COLLATE "C" NOT NULL,  -- From which day on.
  bells_title    text COLLATE "C" NOT NULL,  -- Title of named_bells; empty: those of its family.
  PRIMARY KEY (org_id, study_group_id, from_on)
);

-- Early attestations (досрочные аттестации).
CREATE TABLE early_attestations (
  org_id            bigint NOT NULL,  -- Number of the organisation.
  early_attestation bigint NOT NULL,  -- The entry that allowed it.
  student_id        bytea NOT NULL,  -- Whose.
  study_group_id    bytea NOT NULL,  -- In which class.
  period_id         bytea NOT NULL,  -- For which period.
  from_on           text COLLATE "C" NOT NULL,  -- The first day on which marks may be given.
  order_no          text COLLATE "C" NOT NULL,  -- Number of the order.
  order_on          text COLLATE "C" NOT NULL,  -- Its date.
  reason            text COLLATE "C" NOT NULL,  -- Why.
  is_withdrawn      bigint NOT NULL,  -- 1: taken back.
  PRIMARY KEY (org_id, early_attestation)
);
CREATE INDEX early_attestations_of_group ON early_attestations (
  org_id, study_group_id, early_attestation);

DROP TABLE carried_results;
-- Results of other organisations (перенесённые итоги), all of them, each with what it replaced.
CREATE TABLE carried_results (
  org_id            bigint NOT NULL,  -- Number of the organisation.
  entry_index       bigint NOT NULL,  -- The entry that carried it.
  course_id         bytea NOT NULL,  -- In which course.
  student_id        bytea NOT NULL,  -- Whose.
  period_id         bytea NOT NULL,  -- For which period; zeros: for the year.
  value             bigint NOT NULL,  -- As values of period_marks are.
  organization      text COLLATE "C" NOT NULL,  -- Who gave it.
  document_no       text COLLATE "C" NOT NULL,  -- Number of its document.
  document_on       text COLLATE "C" NOT NULL,  -- Date of its document.
  recorded_by       bytea NOT NULL,  -- Who recorded it.
  recorded_at       bigint NOT NULL,  -- When.
  replaced_value    bigint,  -- Of the result that stood there, as of period_marks.
  replaced_mean_num bigint,  -- Its mean as a fraction …
  replaced_mean_den bigint,  -- … with this denominator.
  replaced_proposed bigint,  -- What was proposed.
  replaced_flag     text COLLATE "C",  -- 'confirmed', 'forced'
  replaced_reason   text COLLATE "C",  -- Of a forced one.
  replaced_at       bigint,  -- When it was recorded.
  replaced_by       bytea,  -- Who recorded it.
  replaced_entry    bigint,  -- NULL: none stood.
  PRIMARY KEY (org_id, entry_index)
);
CREATE INDEX carried_results_of ON carried_results (org_id, student_id, entry_index);
CREATE INDEX carried_results_of_course ON carried_results (org_id, course_id, entry_index);

-- When a topic was first recorded.
ALTER TABLE lessons ADD COLUMN topic_first_at bigint;  -- NULL: it was not.
-- Why an order to open a class, or a direction, was taken back; empty: it stands.
ALTER TABLE reopenings ADD COLUMN withdrawn_reason text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE retake_directions ADD COLUMN withdrawn_reason text COLLATE "C" NOT NULL DEFAULT '';
