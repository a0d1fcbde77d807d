-- Projections: study modes and carried results (JRN-23), aspects of closing (JRN-15), the schedule
-- of assessment procedures (ASM-12), appeals (ASM-10), achievements (ADE-07), practice (VOC-10).

-- Study modes by order (формы и режимы обучения).
CREATE TABLE study_modes (
  org_id         INTEGER NOT NULL,  -- Number of the organisation.
  entry_index    INTEGER NOT NULL,  -- The entry that stated it.
  student_id     BLOB NOT NULL,  -- Whose.
  kind           TEXT NOT NULL,  -- 'home', 'hospital', 'family', …
  from_on        TEXT NOT NULL,  -- First day.
  to_on          TEXT NOT NULL,  -- Last day; before the first: it never stood.
  order_no       TEXT NOT NULL,  -- Number of the order.
  order_on       TEXT NOT NULL,  -- Its date.
  place          TEXT NOT NULL,  -- Where he learns; may be empty.
  ended_order_no TEXT NOT NULL,  -- Order that moved its last day; may be empty.
  stated_by      BLOB NOT NULL,  -- Who stated it.
  stated_at      INTEGER NOT NULL,  -- When.
  PRIMARY KEY (org_id, entry_index)
) STRICT, WITHOUT ROWID;
CREATE INDEX study_modes_of ON study_modes (org_id, student_id, entry_index);

-- Results that another organisation gave (перенесённые результаты); one whose place has
-- a later result stands no more.
CREATE TABLE carried_results (
  org_id       INTEGER NOT NULL,  -- Number of the organisation.
  course_id    BLOB NOT NULL,  -- In which course.
  student_id   BLOB NOT NULL,  -- Whose.
  period_id    BLOB NOT NULL,  -- For which period; zeros: for the year.
  value        INTEGER NOT NULL,  -- As values of period_marks are.
  organization TEXT NOT NULL,  -- Who gave it.
  document_no  TEXT NOT NULL,  -- Number of its document.
  document_on  TEXT NOT NULL,  -- Date of its document.
  recorded_by  BLOB NOT NULL,  -- Who recorded it.
  recorded_at  INTEGER NOT NULL,  -- When.
  entry_index  INTEGER NOT NULL,  -- The entry that carried it.
  PRIMARY KEY (org_id, course_id, student_id, period_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX carried_results_of ON carried_results (org_id, student_id, entry_index);

-- Aspects of closing (аспекты закрытия года) that are closed.
CREATE TABLE closed_aspects (
  org_id         INTEGER NOT NULL,  -- Number of the organisation.
  study_group_id BLOB NOT NULL,  -- Of which class.
  aspect         TEXT NOT NULL,  -- 'lessons', 'works', …
  closed_by      BLOB NOT NULL,  -- Who closed it.
  closed_at      INTEGER NOT NULL,  -- When.
  entry_index    INTEGER NOT NULL,  -- The entry.
  PRIMARY KEY (org_id, study_group_id, aspect)
) STRICT, WITHOUT ROWID;

-- Orders to open a closed class (приказы об открытии).
CREATE TABLE reopenings (
  org_id         INTEGER NOT NULL,  -- Number of the organisation.
  reopening      INTEGER NOT NULL,  -- The entry that ordered it.
  study_group_id BLOB NOT NULL,  -- Which class.
  aspect         TEXT NOT NULL,  -- From which aspect on.
  order_no       TEXT NOT NULL,  -- Number of the order.
  order_on       TEXT NOT NULL,  -- Its date.
  reason         TEXT NOT NULL,  -- Why.
  ordered_by     BLOB NOT NULL,  -- Who ordered it.
  ordered_at     INTEGER NOT NULL,  -- When.
  carried_out_by BLOB NOT NULL,  -- Who carried it out; zeros until then.
  carried_out_at INTEGER,  -- When.
  carried_out    INTEGER NOT NULL,  -- The entry that carried it out; -1 until then.
  PRIMARY KEY (org_id, reopening)
) STRICT, WITHOUT ROWID;
CREATE INDEX reopenings_of ON reopenings (org_id, study_group_id, reopening);

-- The schedule of assessment procedures (график оценочных процедур).
CREATE TABLE planned_works (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  entry_index INTEGER NOT NULL,  -- The entry that planned it.
  course_id   BLOB NOT NULL,  -- In which course.
  planned_on  TEXT NOT NULL,  -- The day.
  title       TEXT NOT NULL,  -- What is written.
  level       TEXT NOT NULL,  -- 'school', 'region', 'federation'
  reason      TEXT NOT NULL,  -- Why it stands closer than advised; may be empty.
  planned_by  BLOB NOT NULL,  -- Who planned it.
  planned_at  INTEGER NOT NULL,  -- When.
  is_removed  INTEGER NOT NULL,  -- 1: removed.
  PRIMARY KEY (org_id, entry_index)
) STRICT, WITHOUT ROWID;
CREATE INDEX planned_works_of ON planned_works (org_id, course_id, planned_on, entry_index);

-- Appeals against marks (апелляции).
CREATE TABLE appeals (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  appeal      INTEGER NOT NULL,  -- The entry that filed it.
  course_id   BLOB NOT NULL,  -- In which course.
  lesson_id   BLOB NOT NULL,  -- The mark: its lesson,
  student_id  BLOB NOT NULL,  -- its student,
  work_no     INTEGER NOT NULL,  -- its work
  part_no     INTEGER NOT NULL,  -- and part.
  disputed    INTEGER NOT NULL,  -- The mark that stood.
  text        TEXT NOT NULL,  -- What the family says.
  filed_by    BLOB NOT NULL,  -- Who filed it.
  filed_at    INTEGER NOT NULL,  -- When.
  state       TEXT NOT NULL,  -- 'open', 'upheld', 'changed'
  value       INTEGER,  -- The mark by the decision.
  protocol_no TEXT NOT NULL,  -- Number of the protocol.
  decided_on  TEXT,  -- Day of the decision.
  commission  TEXT NOT NULL,  -- JSON of the ids of its members.
  decision    TEXT NOT NULL,  -- What was decided.
  decided_by  BLOB NOT NULL,  -- Who recorded the decision; zeros until then.
  decided_at  INTEGER,  -- When.
  PRIMARY KEY (org_id, appeal)
) STRICT, WITHOUT ROWID;
CREATE INDEX appeals_by_state ON appeals (org_id, state, appeal);
CREATE INDEX appeals_of ON appeals (org_id, student_id, appeal);

-- Achievements and awards (достижения).
CREATE TABLE achievements (
  org_id         INTEGER NOT NULL,  -- Number of the organisation.
  entry_index    INTEGER NOT NULL,  -- The entry that recorded it.
  student_id     BLOB NOT NULL,  -- Whose.
  study_group_id BLOB NOT NULL,  -- The group that presents it.
  kind           TEXT NOT NULL,  -- 'olympiad', 'contest', …
  level          TEXT NOT NULL,  -- 'organization', 'district', …
  title          TEXT NOT NULL,  -- Of what.
  outcome        TEXT NOT NULL,  -- What was reached; may be empty.
  achieved_on    TEXT NOT NULL,  -- The day.
  document_no    TEXT NOT NULL,  -- Order or diploma; may be empty.
  recorded_by    BLOB NOT NULL,  -- Who recorded it.
  recorded_at    INTEGER NOT NULL,  -- When.
  is_withdrawn   INTEGER NOT NULL,  -- 1: taken back.
  PRIMARY KEY (org_id, entry_index)
) STRICT, WITHOUT ROWID;
CREATE INDEX achievements_of ON achievements (org_id, student_id, achieved_on, entry_index);
CREATE INDEX achievements_of_group ON achievements (
  org_id, study_group_id, achieved_on, entry_index);

-- Mass events (массовые мероприятия).
CREATE TABLE mass_events (
  org_id         INTEGER NOT NULL,  -- Number of the organisation.
  entry_index    INTEGER NOT NULL,  -- The entry that recorded it.
  study_group_id BLOB NOT NULL,  -- Of which group.
  held_on        TEXT NOT NULL,  -- The day.
  title          TEXT NOT NULL,  -- Which.
  place          TEXT NOT NULL,  -- Where.
  participants   INTEGER NOT NULL,  -- How many took part.
  outcome        TEXT NOT NULL,  -- What came of it; may be empty.
  conducted_by   TEXT NOT NULL,  -- Who held it.
  recorded_by    BLOB NOT NULL,  -- Who recorded it.
  recorded_at    INTEGER NOT NULL,  -- When.
  is_withdrawn   INTEGER NOT NULL,  -- 1: taken back.
  PRIMARY KEY (org_id, entry_index)
) STRICT, WITHOUT ROWID;
CREATE INDEX mass_events_of ON mass_events (org_id, study_group_id, held_on, entry_index);

-- Practice of students (направления на практику) with its attestation sheet.
CREATE TABLE practice_assignments (
  org_id         INTEGER NOT NULL,  -- Number of the organisation.
  assignment     INTEGER NOT NULL,  -- The entry that stated it.
  course_id      BLOB NOT NULL,  -- In which course.
  student_id     BLOB NOT NULL,  -- Who is sent.
  kind           TEXT NOT NULL,  -- 'educational', 'industrial', 'prediploma'
  base           TEXT NOT NULL,  -- Where.
  base_lead      TEXT NOT NULL,  -- Who leads him there.
  lead_id        BLOB NOT NULL,  -- Who leads him from the college.
  from_on        TEXT NOT NULL,  -- First day.
  to_on          TEXT NOT NULL,  -- Last day.
  hours          INTEGER NOT NULL,  -- How many hours.
  order_no       TEXT NOT NULL,  -- Number of the order.
  competences    TEXT NOT NULL,  -- How he mastered them; empty: no sheet yet.
  characteristic TEXT NOT NULL,  -- What the sheet says of him.
  result         INTEGER,  -- As values of period_marks are.
  assessed_on    TEXT,  -- Day of the sheet.
  version        INTEGER NOT NULL,  -- Last entry about it.
  is_cancelled   INTEGER NOT NULL,  -- 1: cancelled.
  PRIMARY KEY (org_id, assignment)
) STRICT, WITHOUT ROWID;
CREATE INDEX practice_of_course ON practice_assignments (org_id, course_id, from_on, assignment);
CREATE INDEX practice_of_student ON practice_assignments (org_id, student_id, from_on, assignment);

-- What the planner should expect of them (0007).
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('study_modes', 'study_modes', '4000 4000 1'),
  ('study_modes', 'study_modes_of', '4000 4000 2 1'),
  ('carried_results', 'carried_results', '2000 2000 5 2 1'),
  ('carried_results', 'carried_results_of', '2000 2000 20 1'),
  ('closed_aspects', 'closed_aspects', '4000 4000 6 1'),
  ('reopenings', 'reopenings', '100 100 1'),
  ('reopenings', 'reopenings_of', '100 100 2 1'),
  ('planned_works', 'planned_works', '20000 20000 1'),
  ('planned_works', 'planned_works_of', '20000 20000 8 1 1'),
  ('appeals', 'appeals', '1000 1000 1'),
  ('appeals', 'appeals_by_state', '1000 1000 300 1'),
  ('appeals', 'appeals_of', '1000 1000 2 1'),
  ('achievements', 'achievements', '40000 40000 1'),
  ('achievements', 'achievements_of', '40000 40000 8 1 1'),
  ('achievements', 'achievements_of_group', '40000 40000 40 2 1'),
  ('mass_events', 'mass_events', '4000 4000 1'),
  ('mass_events', 'mass_events_of', '4000 4000 20 1 1'),
  ('practice_assignments', 'practice_assignments', '4000 4000 1'),
  ('practice_assignments', 'practice_of_course', '4000 4000 25 25 1'),
  ('practice_assignments', 'practice_of_student', '4000 4000 4 1 1');
