-- Projections: what an appointment is for (b.1), remarks about one student (JRN-16), sheets of
-- health (F-10, SEC-03).

ALTER TABLE role_scopes ADD COLUMN student_ids text COLLATE "C" NOT NULL DEFAULT '[]';
ALTER TABLE role_scopes ADD COLUMN grades text COLLATE "C" NOT NULL DEFAULT '[]';
ALTER TABLE role_scopes ADD COLUMN families text COLLATE "C" NOT NULL DEFAULT '[]';

-- Whom a remark is about, and at which lesson; zeros: nobody and none in particular.
ALTER TABLE remarks ADD COLUMN student_id bytea NOT NULL
  DEFAULT '\x00000000000000000000000000000000';
ALTER TABLE remarks ADD COLUMN lesson_id bytea NOT NULL
  DEFAULT '\x00000000000000000000000000000000';

-- Sheets of health as they stand now.
CREATE TABLE health_sheets (
  org_id       bigint NOT NULL,  -- Number of the organisation.
  student_id   bytea NOT NULL,  -- Whose.
  health_group text COLLATE "C" NOT NULL,  -- 'none', 'first' to 'fifth'
  sports_group text COLLATE "C" NOT NULL,  -- 'none', 'main', 'preparatory', 'special_a', …
  furniture_no text COLLATE "C" NOT NULL,  -- Size of desk and chair; may be empty.
  seat         text COLLATE "C" NOT NULL,  -- Where he should sit; may be empty.
  advice       text COLLATE "C" NOT NULL,  -- Of the medic, without a diagnosis; may be empty.
  examined_on  text COLLATE "C" NOT NULL,  -- The day of the examination.
  kept_by      bytea NOT NULL,  -- Who wrote it …
  kept_at      bigint NOT NULL,  -- … when.
  entry_index  bigint NOT NULL,  -- The entry that says so.
  PRIMARY KEY (org_id, student_id)
);
