-- Projections: what an appointment is for (b.1), remarks about one student (JRN-16), sheets of
-- health (F-10, SEC-03).

ALTER TABLE role_scopes ADD COLUMN student_ids TEXT NOT NULL DEFAULT '[]';
ALTER TABLE role_scopes ADD COLUMN grades TEXT NOT NULL DEFAULT '[]';
ALTER TABLE role_scopes ADD COLUMN families TEXT NOT NULL DEFAULT '[]';

-- Whom a remark is about, and at which lesson; zeros: nobody and none in particular.
ALTER TABLE remarks ADD COLUMN student_id BLOB NOT NULL
  DEFAULT x'00000000000000000000000000000000';
ALTER TABLE remarks ADD COLUMN lesson_id BLOB NOT NULL
  DEFAULT x'00000000000000000000000000000000';

-- Sheets of health as they stand now.
CREATE TABLE health_sheets (
  org_id       INTEGER NOT NULL,  -- Number of the organisation.
  student_id   BLOB NOT NULL,  -- Whose.
  health_group TEXT NOT NULL,  -- 'none', 'first' to 'fifth'
  sports_group TEXT NOT NULL,  -- 'none', 'main', 'preparatory', 'special_a', 'special_b'
  furniture_no TEXT NOT NULL,  -- Size of desk and chair; may be empty.
  seat         TEXT NOT NULL,  -- Where he should sit; may be empty.
  advice       TEXT NOT NULL,  -- Of the medic, without a diagnosis; may be empty.
  examined_on  TEXT NOT NULL,  -- The day of the examination.
  kept_by      BLOB NOT NULL,  -- Who wrote it …
  kept_at      INTEGER NOT NULL,  -- … when.
  entry_index  INTEGER NOT NULL,  -- The entry that says so.
  PRIMARY KEY (org_id, student_id)
) STRICT, WITHOUT ROWID;

-- What the planner should expect of them (0007).
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('health_sheets', 'health_sheets', '2000 2000 1');
