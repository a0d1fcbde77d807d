-- Rebuild.
-- Projections: control of entry — what lacks in lessons, plans of courses, remarks, the protocol of
-- corrections (order 1.4.1).

-- Works that everybody writes and nobody has a mark for.
ALTER TABLE lessons ADD COLUMN unmarked_works INTEGER NOT NULL DEFAULT 0;
-- Lessons whose record is not complete: what a page of gaps costs grows with the gaps.
CREATE INDEX lessons_unfinished ON lessons (org_id, lesson_on, slot_no, starts_at, lesson_id)
  WHERE state = 'planned'
    AND (topic = '' OR (homework = '' AND homework_none = 0) OR unmarked_works > 0);

-- Plans of courses (КТП).
CREATE TABLE lesson_plans (
  org_id    INTEGER NOT NULL,  -- Number of the organisation.
  course_id BLOB NOT NULL,  -- Of which course.
  items     TEXT NOT NULL,  -- JSON of the lines.
  reason    TEXT NOT NULL,  -- Of the last change.
  version   INTEGER NOT NULL,  -- Last entry about it.
  PRIMARY KEY (org_id, course_id)
) STRICT, WITHOUT ROWID;

-- Remarks (замечания по ведению журнала).
CREATE TABLE remarks (
  org_id       INTEGER NOT NULL,  -- Number of the organisation.
  remark       INTEGER NOT NULL,  -- The entry that stated it.
  course_id    BLOB NOT NULL,  -- Of which course.
  addressee_id BLOB NOT NULL,  -- Which teacher is to make it good.
  cause        TEXT NOT NULL,  -- 'inspection', 'weekly_check'
  text         TEXT NOT NULL,  -- What is wrong.
  due_on       TEXT NOT NULL,  -- Until when.
  made_by      BLOB NOT NULL,  -- Who made it; zeros for the weekly check.
  made_at      INTEGER NOT NULL,  -- When.
  state        TEXT NOT NULL,  -- 'open', 'answered', 'settled'
  answer       TEXT NOT NULL,  -- What the teacher says.
  answered_at  INTEGER,           -- When.
  settled_by   BLOB NOT NULL,  -- Who found it made good; zeros until then.
  settled_at   INTEGER,           -- When.
  PRIMARY KEY (org_id, remark)
) STRICT, WITHOUT ROWID;
CREATE INDEX remarks_by_state ON remarks (org_id, state, remark);
CREATE INDEX remarks_to ON remarks (org_id, addressee_id, remark);

-- Entries that changed what stood in a cell or in a result (протокол исправлений).
CREATE TABLE corrections (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  entry_index INTEGER NOT NULL,  -- The entry.
  made_on     TEXT NOT NULL,  -- Day in Moscow.
  made_by     BLOB NOT NULL,  -- Who.
  course_id   BLOB NOT NULL,  -- In which course.
  lesson_id   BLOB NOT NULL,  -- In which lesson; zeros for a mark of a period or of the year.
  student_id  BLOB NOT NULL,  -- Whose.
  PRIMARY KEY (org_id, entry_index)
) STRICT, WITHOUT ROWID;
CREATE INDEX corrections_by_day ON corrections (org_id, made_on, entry_index);

-- By which migration's fold the projections of an organisation were made: after one that changes
-- what they hold, each organisation is folded anew when it is opened.
CREATE TABLE folds (
  org_id    INTEGER NOT NULL,  -- Number of the organisation.
  migration INTEGER NOT NULL,  -- Number of the migration.
  PRIMARY KEY (org_id)
) STRICT, WITHOUT ROWID;

-- What the planner should expect of them (0007).
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('folds', 'folds', '1 1'),
  ('lessons', 'lessons_unfinished', '60000 60000 300 50 20 1'),
  ('lesson_plans', 'lesson_plans', '2000 2000 1'),
  ('remarks', 'remarks', '4000 4000 1'),
  ('remarks', 'remarks_by_state', '4000 4000 1300 1'),
  ('remarks', 'remarks_to', '4000 4000 40 1'),
  ('corrections', 'corrections', '40000 40000 1'),
  ('corrections', 'corrections_by_day', '40000 40000 40 1');
