-- Projections: exemptions (ATT-07), modes of lessons (ATT-08), safety briefings (JRN-20),
-- attestation (VOC-04, VOC-06), associations of additional education.

-- How a lesson is held and why so; the safety briefing held at it.
ALTER TABLE lessons ADD COLUMN mode TEXT NOT NULL DEFAULT 'offline';
ALTER TABLE lessons ADD COLUMN mode_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE lessons ADD COLUMN briefing_kind TEXT;
ALTER TABLE lessons ADD COLUMN briefing_text TEXT NOT NULL DEFAULT '';

-- Lessons whose record is not complete, of one person: the substitute if there is one.
CREATE INDEX lessons_unfinished_of ON lessons (
  org_id, (CASE WHEN substitution_entry >= 0 THEN substitute_id ELSE teacher_id END), lesson_on,
  slot_no, starts_at, lesson_id)
  WHERE state = 'planned'
    AND (topic = '' OR (homework = '' AND homework_none = 0) OR unmarked_works > 0);

-- Exemptions (освобождения).
CREATE TABLE exemptions (
  org_id       INTEGER NOT NULL,  -- Number of the organisation.
  entry_index  INTEGER NOT NULL,  -- The entry that granted it.
  student_id   BLOB NOT NULL,  -- Who is exempt.
  subject_id   BLOB NOT NULL,  -- From which subject.
  kind         TEXT NOT NULL,  -- 'full', 'practice'
  from_on      TEXT NOT NULL,  -- First day.
  to_on        TEXT NOT NULL,  -- Last day.
  document_no  TEXT NOT NULL,  -- Number of the document.
  document_on  TEXT NOT NULL,  -- Its date.
  text         TEXT NOT NULL,  -- What else is to be known.
  granted_by   BLOB NOT NULL,  -- Who registered it.
  granted_at   INTEGER NOT NULL,  -- When.
  is_withdrawn INTEGER NOT NULL,  -- 1: taken back.
  PRIMARY KEY (org_id, entry_index)
) STRICT, WITHOUT ROWID;
CREATE INDEX exemptions_of ON exemptions (org_id, student_id, entry_index);

-- Forms of attestation (формы промежуточной аттестации) by course and period.
CREATE TABLE attestation_plans (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  course_id   BLOB NOT NULL,  -- Of which course.
  period_id   BLOB NOT NULL,  -- In which period.
  form        TEXT NOT NULL,  -- 'credit', 'graded_credit', 'exam', …
  entry_index INTEGER NOT NULL,  -- The entry that planned it.
  PRIMARY KEY (org_id, course_id, period_id)
) STRICT, WITHOUT ROWID;

-- Attempts of attestation (попытки аттестации) as they stand.
CREATE TABLE attestations (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  entry_index INTEGER NOT NULL,  -- The entry that recorded it.
  course_id   BLOB NOT NULL,  -- In which course.
  student_id  BLOB NOT NULL,  -- Of whom.
  period_id   BLOB NOT NULL,  -- For which period; nil: for the year.
  held_on     TEXT NOT NULL,  -- The day.
  kind        TEXT NOT NULL,  -- 'teacher', 'commission'
  result      INTEGER NOT NULL,  -- As values of period_marks are.
  protocol_no TEXT NOT NULL,  -- Number of the protocol; may be empty.
  examiners   TEXT NOT NULL,  -- Who attested.
  recorded_at INTEGER NOT NULL,  -- When it was recorded.
  recorded_by BLOB NOT NULL,  -- By whom.
  PRIMARY KEY (org_id, entry_index)
) STRICT, WITHOUT ROWID;
CREATE INDEX attestations_of_course ON attestations (org_id, course_id, held_on, entry_index);
CREATE INDEX attestations_of_student ON attestations (org_id, student_id, held_on, entry_index);

-- Associations of additional education (объединения).
CREATE TABLE associations (
  org_id             INTEGER NOT NULL,  -- Number of the organisation.
  study_group_id     BLOB NOT NULL,  -- Its group.
  direction          TEXT NOT NULL,  -- 'technical', 'artistic', …
  capacity           INTEGER NOT NULL,  -- How many it takes.
  year_of_study      INTEGER NOT NULL,  -- Which year of the programme.
  years_in_programme INTEGER NOT NULL,  -- Of how many.
  funding            TEXT NOT NULL,  -- 'budget', 'paid'
  entry_index        INTEGER NOT NULL,  -- The entry that described it.
  PRIMARY KEY (org_id, study_group_id)
) STRICT, WITHOUT ROWID;

-- What the planner should expect of them (0007).
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('lessons', 'lessons_unfinished_of', '60000 60000 500 2 1 1 1'),
  ('exemptions', 'exemptions', '4000 4000 1'),
  ('exemptions', 'exemptions_of', '4000 4000 2 1'),
  ('attestation_plans', 'attestation_plans', '2000 2000 2 1'),
  ('attestations', 'attestations', '2000 2000 1'),
  ('attestations', 'attestations_of_course', '2000 2000 4 2 1'),
  ('attestations', 'attestations_of_student', '2000 2000 2 1 1'),
  ('associations', 'associations', '200 200 1');
