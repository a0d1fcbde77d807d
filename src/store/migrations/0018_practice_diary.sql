-- Projection: diaries of practice (дневники практики, VOC-10).

-- Lines of the diaries as they stand now.
CREATE TABLE practice_days (
  org_id     INTEGER NOT NULL,  -- Number of the organisation.
  assignment INTEGER NOT NULL,  -- Of which practice: the entry that stated it.
  done_on    TEXT NOT NULL,  -- The day.
  course_id  BLOB NOT NULL,  -- Of which course.
  student_id BLOB NOT NULL,  -- Whose.
  hours      INTEGER NOT NULL,  -- Hours of the day.
  text       TEXT NOT NULL,  -- What was done.
  state      TEXT NOT NULL,  -- 'written', 'confirmed', 'returned'
  remark     TEXT NOT NULL,  -- Why it was returned; may be empty.
  written_at INTEGER NOT NULL,  -- When it was written last.
  checked_by BLOB NOT NULL,  -- Who confirmed or returned it; zeros: nobody.
  checked_at INTEGER,  -- When.
  version    INTEGER NOT NULL,  -- Last entry about it.
  PRIMARY KEY (org_id, assignment, done_on)
) STRICT, WITHOUT ROWID;

-- What the planner should expect of them (0007).
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('practice_days', 'practice_days', '80000 80000 20 1');
