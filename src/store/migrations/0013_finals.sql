-- Projections: journals of other kinds (JRN-24), cycles (VOC-09), rubrics (ASM-14), behaviour
-- (ASM-13), deferrals (ASM-08), directions (VOC-06), final attestation (VOC-11), state exams
-- (LAW-10), visits of inspectors (b.1), duties (OPS-04).

-- «посещал(а)» stands before the levels: their numbers move up by one.
UPDATE period_marks SET value = value + 1 WHERE value > 10;
UPDATE period_marks SET proposed = proposed + 1 WHERE proposed > 10;
UPDATE annual_marks SET value = value + 1 WHERE value > 10;
UPDATE annual_marks SET proposed = proposed + 1 WHERE proposed > 10;
UPDATE carried_results SET value = value + 1 WHERE value > 10;
UPDATE attestations SET result = result + 1 WHERE result > 10;
UPDATE practice_assignments SET result = result + 1 WHERE result > 10;

-- Regimes of after-school groups (режим группы продлённого дня) as they stand now.
CREATE TABLE after_school_regimes (
  org_id         INTEGER NOT NULL,  -- Number of the organisation.
  study_group_id BLOB NOT NULL,  -- Of which group.
  lines          TEXT NOT NULL,  -- JSON of its lines, in order of the day.
  entry_index    INTEGER NOT NULL,  -- The entry that set it.
  PRIMARY KEY (org_id, study_group_id)
) STRICT, WITHOUT ROWID;

-- Cycles of the vocational curriculum (циклы дисциплин).
CREATE TABLE subject_cycles (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  subject_id  BLOB NOT NULL,  -- Which discipline.
  cycle       TEXT NOT NULL,  -- 'general_education', 'social', …
  entry_index INTEGER NOT NULL,  -- The entry that set it.
  PRIMARY KEY (org_id, subject_id)
) STRICT, WITHOUT ROWID;

-- Rubrics of courses (рубрики критериального оценивания).
CREATE TABLE rubrics (
  org_id     INTEGER NOT NULL,  -- Number of the organisation.
  rubric     INTEGER NOT NULL,  -- The entry that stated it.
  course_id  BLOB NOT NULL,  -- Of which course.
  title      TEXT NOT NULL,  -- Its name.
  criteria   TEXT NOT NULL,  -- JSON of its criteria.
  three      INTEGER NOT NULL,  -- From so many percent on the mark is 3,
  four       INTEGER NOT NULL,  -- 4,
  five       INTEGER NOT NULL,  -- 5.
  is_retired INTEGER NOT NULL,  -- 1: replaced or taken out of use.
  PRIMARY KEY (org_id, rubric)
) STRICT, WITHOUT ROWID;
CREATE INDEX rubrics_of_course ON rubrics (org_id, course_id, rubric);

-- Points by criteria (баллы по критериям) as they stand now.
CREATE TABLE criteria_points (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  lesson_id   BLOB NOT NULL,  -- The mark: its lesson,
  student_id  BLOB NOT NULL,  -- its student,
  work_no     INTEGER NOT NULL,  -- its work
  part_no     INTEGER NOT NULL,  -- and part.
  rubric      INTEGER NOT NULL,  -- By which rubric.
  points      TEXT NOT NULL,  -- JSON of the points, in the order of its criteria.
  value       INTEGER NOT NULL,  -- The mark they gave, as values of marks are.
  entry_index INTEGER NOT NULL,  -- The last entry.
  PRIMARY KEY (org_id, lesson_id, student_id, work_no, part_no)
) STRICT, WITHOUT ROWID;
CREATE INDEX criteria_points_of_student ON criteria_points (
  org_id, student_id, lesson_id, work_no, part_no);

-- Marks for behaviour (отметки за поведение) as they stand now.
CREATE TABLE behaviour_marks (
  org_id         INTEGER NOT NULL,  -- Number of the organisation.
  study_group_id BLOB NOT NULL,  -- In which class.
  student_id     BLOB NOT NULL,  -- Whose.
  period_id      BLOB NOT NULL,  -- For which period; zeros: for the year.
  value          TEXT,  -- 'exemplary', 'good', …; nothing: taken back.
  note           TEXT NOT NULL,  -- What is added; may be empty.
  entry_index    INTEGER NOT NULL,  -- The last entry: its version.
  PRIMARY KEY (org_id, study_group_id, student_id, period_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX behaviour_marks_of_student ON behaviour_marks (
  org_id, student_id, study_group_id, period_id);

-- Deferrals of attestation (отсрочки аттестации).
CREATE TABLE deferrals (
  org_id       INTEGER NOT NULL,  -- Number of the organisation.
  deferral     INTEGER NOT NULL,  -- The entry that granted it.
  course_id    BLOB NOT NULL,  -- In which course.
  student_id   BLOB NOT NULL,  -- Whose.
  period_id    BLOB NOT NULL,  -- For which period.
  until        TEXT NOT NULL,  -- The last day.
  reason       TEXT NOT NULL,  -- Why.
  order_no     TEXT NOT NULL,  -- Number of the order.
  granted_at   INTEGER NOT NULL,  -- When.
  is_withdrawn INTEGER NOT NULL,  -- 1: taken back.
  PRIMARY KEY (org_id, deferral)
) STRICT, WITHOUT ROWID;
CREATE INDEX deferrals_of_course ON deferrals (org_id, course_id, deferral);
CREATE INDEX deferrals_of_student ON deferrals (org_id, student_id, deferral);

-- Directions to be attested again (направления на пересдачу).
CREATE TABLE retake_directions (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  direction   INTEGER NOT NULL,  -- The entry that gave it.
  number      INTEGER NOT NULL,  -- In the organisation's school year.
  course_id   BLOB NOT NULL,  -- In which course.
  student_id  BLOB NOT NULL,  -- Who.
  period_id   BLOB NOT NULL,  -- For which period; zeros: for the year.
  kind        TEXT NOT NULL,  -- 'debt', 'improvement'
  given_on    TEXT NOT NULL,  -- The day it was given.
  valid_until TEXT NOT NULL,  -- The last day.
  examiners   TEXT NOT NULL,  -- Before whom.
  basis       TEXT NOT NULL,  -- The permission; may be empty.
  PRIMARY KEY (org_id, direction)
) STRICT, WITHOUT ROWID;
CREATE INDEX retake_directions_of_course ON retake_directions (org_id, course_id, direction);
CREATE INDEX retake_directions_of_student ON retake_directions (org_id, student_id, direction);
CREATE INDEX retake_directions_by_day ON retake_directions (org_id, given_on, number);

-- Admissions to final attestation (допуск к ГИА): the last order of a group.
CREATE TABLE graduate_admissions (
  org_id         INTEGER NOT NULL,  -- Number of the organisation.
  study_group_id BLOB NOT NULL,  -- Of which group.
  student_ids    TEXT NOT NULL,  -- JSON of the ids of who is admitted.
  order_no       TEXT NOT NULL,  -- Number of the order.
  order_on       TEXT NOT NULL,  -- Its date.
  entry_index    INTEGER NOT NULL,  -- The entry.
  PRIMARY KEY (org_id, study_group_id)
) STRICT, WITHOUT ROWID;

-- Final attestation of groups (испытания ГИА) with its protocol.
CREATE TABLE final_attestations (
  org_id            INTEGER NOT NULL,  -- Number of the organisation.
  final_attestation INTEGER NOT NULL,  -- The entry that planned it.
  study_group_id    BLOB NOT NULL,  -- Of which group.
  kind              TEXT NOT NULL,  -- 'demonstration_exam', 'diploma_work', …
  held_on           TEXT NOT NULL,  -- The day.
  place             TEXT NOT NULL,  -- Where.
  chair             TEXT NOT NULL,  -- Who leads the commission.
  secretary         TEXT NOT NULL,  -- Its secretary.
  members           TEXT NOT NULL,  -- JSON of the names of its members.
  order_no          TEXT NOT NULL,  -- Number of the order that composed it.
  protocol_no       TEXT NOT NULL,  -- Number of the protocol; empty: not signed yet.
  signed_on         TEXT,  -- Day of the protocol.
  results           TEXT NOT NULL,  -- JSON of its lines.
  version           INTEGER NOT NULL,  -- Last entry about it.
  is_cancelled      INTEGER NOT NULL,  -- 1: cancelled.
  PRIMARY KEY (org_id, final_attestation)
) STRICT, WITHOUT ROWID;
CREATE INDEX final_attestations_of_group ON final_attestations (
  org_id, study_group_id, held_on, final_attestation);

-- Results of state exams (результаты ОГЭ, ЕГЭ, ГВЭ) as they stand now.
CREATE TABLE exam_results (
  org_id         INTEGER NOT NULL,  -- Number of the organisation.
  study_group_id BLOB NOT NULL,  -- In which class it was sat.
  student_id     BLOB NOT NULL,  -- Whose.
  subject_id     BLOB NOT NULL,  -- In which subject.
  kind           TEXT NOT NULL,  -- 'basic', 'unified', 'graduation'
  held_on        TEXT NOT NULL,  -- The day.
  points         INTEGER,  -- Primary of an ОГЭ, of 100 of a ЕГЭ.
  result         INTEGER,  -- As values of period_marks are.
  protocol_no    TEXT NOT NULL,  -- Number of the protocol.
  is_withdrawn   INTEGER NOT NULL,  -- 1: taken back.
  entry_index    INTEGER NOT NULL,  -- The last entry: its version.
  PRIMARY KEY (org_id, study_group_id, student_id, subject_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX exam_results_of_student ON exam_results (org_id, student_id, held_on, entry_index);

-- Visits of inspectors (посещения проверяющих).
CREATE TABLE visits (
  org_id          INTEGER NOT NULL,  -- Number of the organisation.
  visit           INTEGER NOT NULL,  -- The entry that opened it.
  inspector_id    BLOB NOT NULL,  -- Who.
  authority       TEXT NOT NULL,  -- From where.
  basis_no        TEXT NOT NULL,  -- Number of the basis.
  basis_on        TEXT NOT NULL,  -- Its date.
  from_on         TEXT NOT NULL,  -- First day.
  to_on           TEXT NOT NULL,  -- Last day.
  study_group_ids TEXT NOT NULL,  -- JSON of the ids of what is read; none: all.
  opened_by       BLOB NOT NULL,  -- Who opened it.
  opened_at       INTEGER NOT NULL,  -- When.
  ended_on        TEXT,  -- Ended before its time: the first day without access.
  end_reason      TEXT NOT NULL,  -- Why; may be empty.
  PRIMARY KEY (org_id, visit)
) STRICT, WITHOUT ROWID;
CREATE INDEX visits_of_inspector ON visits (org_id, inspector_id, visit);

-- Duties that were ticked (отметки о делах) as they stand now.
CREATE TABLE duty_ticks (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  person_id   BLOB NOT NULL,  -- Whose.
  due_on      TEXT NOT NULL,  -- The day.
  code        TEXT NOT NULL,  -- Which duty.
  is_done     INTEGER NOT NULL,  -- 0: it was ticked by mistake.
  ticked_at   INTEGER NOT NULL,  -- When.
  entry_index INTEGER NOT NULL,  -- The last entry.
  PRIMARY KEY (org_id, person_id, due_on, code)
) STRICT, WITHOUT ROWID;

-- What the planner should expect of them (0007).
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('after_school_regimes', 'after_school_regimes', '20 20 1'),
  ('subject_cycles', 'subject_cycles', '300 300 1'),
  ('rubrics', 'rubrics', '8000 8000 1'),
  ('rubrics', 'rubrics_of_course', '8000 8000 4 1'),
  ('criteria_points', 'criteria_points', '200000 200000 25 1 1 1'),
  ('criteria_points', 'criteria_points_of_student', '200000 200000 40 1 1 1'),
  ('behaviour_marks', 'behaviour_marks', '20000 20000 125 5 1'),
  ('behaviour_marks', 'behaviour_marks_of_student', '20000 20000 5 5 1'),
  ('deferrals', 'deferrals', '1000 1000 1'),
  ('deferrals', 'deferrals_of_course', '1000 1000 2 1'),
  ('deferrals', 'deferrals_of_student', '1000 1000 2 1'),
  ('retake_directions', 'retake_directions', '2000 2000 1'),
  ('retake_directions', 'retake_directions_of_course', '2000 2000 4 1'),
  ('retake_directions', 'retake_directions_of_student', '2000 2000 2 1'),
  ('retake_directions', 'retake_directions_by_day', '2000 2000 10 1'),
  ('graduate_admissions', 'graduate_admissions', '200 200 1'),
  ('final_attestations', 'final_attestations', '600 600 1'),
  ('final_attestations', 'final_attestations_of_group', '600 600 3 1 1'),
  ('exam_results', 'exam_results', '20000 20000 100 4 1'),
  ('exam_results', 'exam_results_of_student', '20000 20000 4 1 1'),
  ('visits', 'visits', '200 200 1'),
  ('visits', 'visits_of_inspector', '200 200 1 1'),
  ('duty_ticks', 'duty_ticks', '200000 200000 800 4 1');
