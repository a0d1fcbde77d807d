-- Projections: reasons of changes with their term and document, and which lessons were changed by
-- them (CUR-02).

-- Reasons of changes (причины изменений).
CREATE TABLE change_reasons (
  org_id         INTEGER NOT NULL,  -- Number of the organisation.
  change_reason  INTEGER NOT NULL,  -- The entry that recorded it.
  scope          TEXT NOT NULL,  -- 'teacher', 'school_class', …
  teacher_id     BLOB NOT NULL,  -- Whose lessons it is about; zeros: not one teacher's.
  study_group_id BLOB NOT NULL,  -- Of which class; zeros: not of one.
  family         TEXT NOT NULL,  -- Of a grade or section: 'general', …
  grade          INTEGER NOT NULL,  -- Which parallel; 0: none.
  text           TEXT NOT NULL,  -- What happened.
  from_on        TEXT NOT NULL,  -- First day.
  to_on          TEXT NOT NULL,  -- Last day; before from_on: taken back.
  document_kind  TEXT NOT NULL,  -- 'none', 'order', 'sick_leave', …
  document_no    TEXT NOT NULL,  -- Its number; may be empty.
  document_on    TEXT,  -- Its date.
  recorded_by    BLOB NOT NULL,  -- Who recorded the reason.
  recorded_at    INTEGER NOT NULL,  -- When.
  version        INTEGER NOT NULL,  -- The last entry.
  PRIMARY KEY (org_id, change_reason)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_reasons_of_days ON change_reasons (org_id, from_on, change_reason);

-- By which reason a lesson was changed last.
CREATE TABLE applied_reasons (
  org_id        INTEGER NOT NULL,  -- Number of the organisation.
  lesson_id     BLOB NOT NULL,  -- Which lesson.
  change_reason INTEGER NOT NULL,  -- Which reason.
  PRIMARY KEY (org_id, lesson_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX applied_reasons_of ON applied_reasons (org_id, change_reason, lesson_id);

-- What the planner should expect of them (0007).
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('change_reasons', 'change_reasons', '3000 3000 1'),
  ('change_reasons', 'change_reasons_of_days', '3000 3000 8 1'),
  ('applied_reasons', 'applied_reasons', '20000 20000 1'),
  ('applied_reasons', 'applied_reasons_of', '20000 20000 8 1');
