-- Projections: changes of lessons (CUR-02), notices of absence and excuse documents (ATT-02).

-- Who holds a lesson for its teacher; without an entry nobody does.
ALTER TABLE lessons ADD COLUMN substitute_id bytea NOT NULL
  DEFAULT '\x00000000000000000000000000000000';
ALTER TABLE lessons ADD COLUMN substitution_kind text COLLATE "C" NOT NULL DEFAULT 'substitution';
ALTER TABLE lessons ADD COLUMN coefficient_hundredths bigint NOT NULL DEFAULT 100;
ALTER TABLE lessons ADD COLUMN substitution_reason text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE lessons ADD COLUMN substitution_entry bigint NOT NULL DEFAULT -1;
ALTER TABLE lessons ADD COLUMN substituted_at bigint NOT NULL DEFAULT 0;
-- Beyond the timetable; moved, and from where; why.
ALTER TABLE lessons ADD COLUMN is_extra bigint NOT NULL DEFAULT 0;
ALTER TABLE lessons ADD COLUMN change_reason text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE lessons ADD COLUMN moved_from text COLLATE "C";
ALTER TABLE lessons ADD COLUMN moved_from_slot_no bigint NOT NULL DEFAULT 0;
-- When the roll was taken first.
ALTER TABLE lessons ADD COLUMN roll_taken_at bigint;

-- A substitute's lessons, the school's day, and the register of changes.
CREATE INDEX lessons_of_substitute ON lessons (
  org_id, substitute_id, lesson_on, slot_no, starts_at, lesson_id)
  WHERE substitution_entry >= 0;
CREATE INDEX lessons_of_day ON lessons (org_id, lesson_on, slot_no, course_id, lesson_id);
CREATE INDEX lessons_changed ON lessons (org_id, lesson_on, slot_no, starts_at, lesson_id)
  WHERE state = 'cancelled' OR substitution_entry >= 0 OR is_extra = 1 OR moved_from IS NOT NULL;

-- Notices of absence (уведомления об отсутствии).
CREATE TABLE absence_notices (
  org_id       bigint NOT NULL,  -- Number of the organisation.
  entry_index  bigint NOT NULL,  -- The entry that stated it.
  student_id   bytea NOT NULL,  -- Who will be away.
  from_on      text COLLATE "C" NOT NULL,  -- First day.
  to_on        text COLLATE "C" NOT NULL,  -- Last day.
  cause        text COLLATE "C" NOT NULL,  -- 'illness', 'doctor', 'family', 'competition', 'other'
  text         text COLLATE "C" NOT NULL,  -- In the family's words.
  made_by      bytea NOT NULL,  -- Who gave it.
  made_at      bigint NOT NULL,  -- When.
  is_withdrawn bigint NOT NULL,  -- 1: taken back.
  PRIMARY KEY (org_id, entry_index)
);
CREATE INDEX absence_notices_of ON absence_notices (org_id, student_id, entry_index);

-- Documents that excuse absences (документы о причине пропусков).
CREATE TABLE excuse_documents (
  org_id        bigint NOT NULL,  -- Number of the organisation.
  entry_index   bigint NOT NULL,  -- The entry that registered it.
  student_id    bytea NOT NULL,  -- Whose absences.
  kind          text COLLATE "C" NOT NULL,  -- 'medical', 'parent_note', …
  status        text COLLATE "C" NOT NULL,  -- 'ill', 'excused'
  from_on       text COLLATE "C" NOT NULL,  -- First day.
  to_on         text COLLATE "C" NOT NULL,  -- Last day.
  document_no   text COLLATE "C" NOT NULL,  -- Its number; may be empty.
  document_on   text COLLATE "C",           -- Its date.
  text          text COLLATE "C" NOT NULL,  -- What else is to be known.
  registered_by bytea NOT NULL,  -- Who registered it.
  registered_at bigint NOT NULL,  -- When.
  PRIMARY KEY (org_id, entry_index)
);
CREATE INDEX excuse_documents_of ON excuse_documents (org_id, student_id, entry_index);
