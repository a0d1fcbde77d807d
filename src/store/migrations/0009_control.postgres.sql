-- Rebuild.
-- Projections: control of entry — what lacks in lessons, plans of courses, remarks, the protocol of
-- corrections (order 1.4.1).

-- Works that everybody writes and nobody has a mark for.
ALTER TABLE lessons ADD COLUMN unmarked_works bigint NOT NULL DEFAULT 0;
-- Lessons whose record is not complete: what a page of gaps costs grows with the gaps.
CREATE INDEX lessons_unfinished ON lessons (org_id, lesson_on, slot_no, starts_at, lesson_id)
  WHERE state = 'planned'
    AND (topic = '' OR (homework = '' AND homework_none = 0) OR unmarked_works > 0);

-- Plans of courses (КТП).
CREATE TABLE lesson_plans (
  org_id    bigint NOT NULL,  -- Number of the organisation.
  course_id bytea NOT NULL,  -- Of which course.
  items     text COLLATE "C" NOT NULL,  -- JSON of the lines.
  reason    text COLLATE "C" NOT NULL,  -- Of the last change.
  version   bigint NOT NULL,  -- Last entry about it.
  PRIMARY KEY (org_id, course_id)
);

-- Remarks (замечания по ведению журнала).
CREATE TABLE remarks (
  org_id       bigint NOT NULL,  -- Number of the organisation.
  remark       bigint NOT NULL,  -- The entry that stated it.
  course_id    bytea NOT NULL,  -- Of which course.
  addressee_id bytea NOT NULL,  -- Which teacher is to make it good.
  cause        text COLLATE "C" NOT NULL,  -- 'inspection', 'weekly_check'
  text         text COLLATE "C" NOT NULL,  -- What is wrong.
  due_on       text COLLATE "C" NOT NULL,  -- Until when.
  made_by      bytea NOT NULL,  -- Who made it; zeros for the weekly check.
  made_at      bigint NOT NULL,  -- When.
  state        text COLLATE "C" NOT NULL,  -- 'open', 'answered', 'settled'
  answer       text COLLATE "C" NOT NULL,  -- What the teacher says.
  answered_at  bigint,           -- When.
  settled_by   bytea NOT NULL,  -- Who found it made good; zeros until then.
  settled_at   bigint,           -- When.
  PRIMARY KEY (org_id, remark)
);
CREATE INDEX remarks_by_state ON remarks (org_id, state, remark);
CREATE INDEX remarks_to ON remarks (org_id, addressee_id, remark);

-- Entries that changed what stood in a cell or in a result (протокол исправлений).
CREATE TABLE corrections (
  org_id      bigint NOT NULL,  -- Number of the organisation.
  entry_index bigint NOT NULL,  -- The entry.
  made_on     text COLLATE "C" NOT NULL,  -- Day in Moscow.
  made_by     bytea NOT NULL,  -- Who.
  course_id   bytea NOT NULL,  -- In which course.
  lesson_id   bytea NOT NULL,  -- In which lesson; zeros for a mark of a period or of the year.
  student_id  bytea NOT NULL,  -- Whose.
  PRIMARY KEY (org_id, entry_index)
);
CREATE INDEX corrections_by_day ON corrections (org_id, made_on, entry_index);

-- By which migration's fold the projections of an organisation were made: after one that changes
-- what they hold, each organisation is folded anew when it is opened.
CREATE TABLE folds (
  org_id    bigint NOT NULL,  -- Number of the organisation.
  migration bigint NOT NULL,  -- Number of the migration.
  PRIMARY KEY (org_id)
);
