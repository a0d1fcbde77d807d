-- Projections: reasons of changes with their term and document, and which lessons were changed by
-- them (CUR-02).

-- Reasons of changes (причины изменений).
CREATE TABLE change_reasons (
  org_id         bigint NOT NULL,  -- Number of the organisation.
  change_reason  bigint NOT NULL,  -- The entry that recorded it.
  scope          text COLLATE "C" NOT NULL,  -- 'teacher', 'school_class', …
  teacher_id     bytea NOT NULL,  -- Whose lessons it is about; zeros: not one teacher's.
  study_group_id bytea NOT NULL,  -- Of which class; zeros: not of one.
  family         text COLLATE "C" NOT NULL,  -- Of a grade or section: 'general', …
  grade          bigint NOT NULL,  -- Which parallel; 0: none.
  text           text COLLATE "C" NOT NULL,  -- What happened.
  from_on        text COLLATE "C" NOT NULL,  -- First day.
  to_on          text COLLATE "C" NOT NULL,  -- Last day; before from_on: taken back.
  document_kind  text COLLATE "C" NOT NULL,  -- 'none', 'order', 'sick_leave', …
  document_no    text COLLATE "C" NOT NULL,  -- Its number; may be empty.
  document_on    text COLLATE "C",  -- Its date.
  recorded_by    bytea NOT NULL,  -- Who recorded the reason.
  recorded_at    bigint NOT NULL,  -- When.
  version        bigint NOT NULL,  -- The last entry.
  PRIMARY KEY (org_id, change_reason)
);
CREATE INDEX change_reasons_of_days ON change_reasons (org_id, from_on, change_reason);

-- By which reason a lesson was changed last.
CREATE TABLE applied_reasons (
  org_id        bigint NOT NULL,  -- Number of the organisation.
  lesson_id     bytea NOT NULL,  -- Which lesson.
  change_reason bigint NOT NULL,  -- Which reason.
  PRIMARY KEY (org_id, lesson_id)
);
CREATE INDEX applied_reasons_of ON applied_reasons (org_id, change_reason, lesson_id);
