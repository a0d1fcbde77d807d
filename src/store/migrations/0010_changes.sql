-- Projections: changes of lessons (CUR-02), notices of absence and excuse documents (ATT-02).

-- Who holds a lesson for its teacher; without an entry nobody does.
ALTER TABLE lessons ADD COLUMN substitute_id BLOB NOT NULL
  DEFAULT x'00000000000000000000000000000000';
ALTER TABLE lessons ADD COLUMN substitution_kind TEXT NOT NULL DEFAULT 'substitution';
ALTER TABLE lessons ADD COLUMN coefficient_hundredths INTEGER NOT NULL DEFAULT 100;
ALTER TABLE lessons ADD COLUMN substitution_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE lessons ADD COLUMN substitution_entry INTEGER NOT NULL DEFAULT -1;
ALTER TABLE lessons ADD COLUMN substituted_at INTEGER NOT NULL DEFAULT 0;
-- Beyond the timetable; moved, and from where; why.
ALTER TABLE lessons ADD COLUMN is_extra INTEGER NOT NULL DEFAULT 0;
ALTER TABLE lessons ADD COLUMN change_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE lessons ADD COLUMN moved_from TEXT;
ALTER TABLE lessons ADD COLUMN moved_from_slot_no INTEGER NOT NULL DEFAULT 0;
-- When the roll was taken first.
ALTER TABLE lessons ADD COLUMN roll_taken_at INTEGER;

-- A substitute's lessons, the school's day, and the register of changes.
CREATE INDEX lessons_of_substitute ON lessons (
  org_id, substitute_id, lesson_on, slot_no, starts_at, lesson_id)
  WHERE substitution_entry >= 0;
CREATE INDEX lessons_of_day ON lessons (org_id, lesson_on, slot_no, course_id, lesson_id);
CREATE INDEX lessons_changed ON lessons (org_id, lesson_on, slot_no, starts_at, lesson_id)
  WHERE state = 'cancelled' OR substitution_entry >= 0 OR is_extra = 1 OR moved_from IS NOT NULL;

-- Notices of absence (уведомления об отсутствии).
CREATE TABLE absence_notices (
  org_id       INTEGER NOT NULL,  -- Number of the organisation.
  entry_index  INTEGER NOT NULL,  -- The entry that stated it.
  student_id   BLOB NOT NULL,  -- Who will be away.
  from_on      TEXT NOT NULL,  -- First day.
  to_on        TEXT NOT NULL,  -- Last day.
  cause        TEXT NOT NULL,  -- 'illness', 'doctor', 'family', 'competition', 'other'
  text         TEXT NOT NULL,  -- In the family's words.
  made_by      BLOB NOT NULL,  -- Who gave it.
  made_at      INTEGER NOT NULL,  -- When.
  is_withdrawn INTEGER NOT NULL,  -- 1: taken back.
  PRIMARY KEY (org_id, entry_index)
) STRICT, WITHOUT ROWID;
CREATE INDEX absence_notices_of ON absence_notices (org_id, student_id, entry_index);

-- Documents that excuse absences (документы о причине пропусков).
CREATE TABLE excuse_documents (
  org_id        INTEGER NOT NULL,  -- Number of the organisation.
  entry_index   INTEGER NOT NULL,  -- The entry that registered it.
  student_id    BLOB NOT NULL,  -- Whose absences.
  kind          TEXT NOT NULL,  -- 'medical', 'parent_note', …
  status        TEXT NOT NULL,  -- 'ill', 'excused'
  from_on       TEXT NOT NULL,  -- First day.
  to_on         TEXT NOT NULL,  -- Last day.
  document_no   TEXT NOT NULL,  -- Its number; may be empty.
  document_on   TEXT,           -- Its date.
  text          TEXT NOT NULL,  -- What else is to be known.
  registered_by BLOB NOT NULL,  -- Who registered it.
  registered_at INTEGER NOT NULL,  -- When.
  PRIMARY KEY (org_id, entry_index)
) STRICT, WITHOUT ROWID;
CREATE INDEX excuse_documents_of ON excuse_documents (org_id, student_id, entry_index);

-- What the planner should expect of them (0007).
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('lessons', 'lessons_of_substitute', '10000 10000 200 2 1 1 1'),
  ('lessons', 'lessons_of_day', '400000 400000 450 60 1 1'),
  ('lessons', 'lessons_changed', '20000 20000 25 4 2 1'),
  ('absence_notices', 'absence_notices', '20000 20000 1'),
  ('absence_notices', 'absence_notices_of', '20000 20000 8 1'),
  ('excuse_documents', 'excuse_documents', '20000 20000 1'),
  ('excuse_documents', 'excuse_documents_of', '20000 20000 8 1');
