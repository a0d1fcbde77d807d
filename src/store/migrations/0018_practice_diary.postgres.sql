-- Projection: diaries of practice (дневники практики, VOC-10).

-- Lines of the diaries as they stand now.
CREATE TABLE practice_days (
  org_id     bigint NOT NULL,  -- Number of the organisation.
  assignment bigint NOT NULL,  -- Of which practice: the entry that stated it.
  done_on    text COLLATE "C" NOT NULL,  -- The day.
  course_id  bytea NOT NULL,  -- Of which course.
  student_id bytea NOT NULL,  -- Whose.
  hours      bigint NOT NULL,  -- Hours of the day.
  text       text COLLATE "C" NOT NULL,  -- What was done.
  state      text COLLATE "C" NOT NULL,  -- 'written', 'confirmed', 'returned'
  remark     text COLLATE "C" NOT NULL,  -- Why it was returned; may be empty.
  written_at bigint NOT NULL,  -- When it was written last.
  checked_by bytea NOT NULL,  -- Who confirmed or returned it; zeros: nobody.
  checked_at bigint,  -- When.
  version    bigint NOT NULL,  -- Last entry about it.
  PRIMARY KEY (org_id, assignment, done_on)
);
