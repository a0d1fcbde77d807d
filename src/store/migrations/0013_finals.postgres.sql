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
  org_id         bigint NOT NULL,  -- Number of the organisation.
  study_group_id bytea NOT NULL,  -- Of which group.
  lines          text COLLATE "C" NOT NULL,  -- JSON of its lines, in order of the day.
  entry_index    bigint NOT NULL,  -- The entry that set it.
  PRIMARY KEY (org_id, study_group_id)
);

-- Cycles of the vocational curriculum (циклы дисциплин).
CREATE TABLE subject_cycles (
  org_id      bigint NOT NULL,  -- Number of the organisation.
  subject_id  bytea NOT NULL,  -- Which discipline.
  cycle       text COLLATE "C" NOT NULL,  -- 'general_education', 'social', …
  entry_index bigint NOT NULL,  -- The entry that set it.
  PRIMARY KEY (org_id, subject_id)
);

-- Rubrics of courses (рубрики критериального оценивания).
CREATE TABLE rubrics (
  org_id     bigint NOT NULL,  -- Number of the organisation.
  rubric     bigint NOT NULL,  -- The entry that stated it.
  course_id  bytea NOT NULL,  -- Of which course.
  title      text COLLATE "C" NOT NULL,  -- Its name.
  criteria   text COLLATE "C" NOT NULL,  -- JSON of its criteria.
  three      bigint NOT NULL,  -- From so many percent on the mark is 3,
  four       bigint NOT NULL,  -- 4,
  five       bigint NOT NULL,  -- 5.
  is_retired bigint NOT NULL,  -- 1: replaced or taken out of use.
  PRIMARY KEY (org_id, rubric)
);
CREATE INDEX rubrics_of_course ON rubrics (org_id, course_id, rubric);

-- Points by criteria (баллы по критериям) as they stand now.
CREATE TABLE criteria_points (
  org_id      bigint NOT NULL,  -- Number of the organisation.
  lesson_id   bytea NOT NULL,  -- The mark: its lesson,
  student_id  bytea NOT NULL,  -- its student,
  work_no     bigint NOT NULL,  -- its work
  part_no     bigint NOT NULL,  -- and part.
  rubric      bigint NOT NULL,  -- By which rubric.
  points      text COLLATE "C" NOT NULL,  -- JSON of the points, in the order of its criteria.
  value       bigint NOT NULL,  -- The mark they gave, as values of marks are.
  entry_index bigint NOT NULL,  -- The last entry.
  PRIMARY KEY (org_id, lesson_id, student_id, work_no, part_no)
);
CREATE INDEX criteria_points_of_student ON criteria_points (
  org_id, student_id, lesson_id, work_no, part_no);

-- Marks for behaviour (отметки за поведение) as they stand now.
CREATE TABLE behaviour_marks (
  org_id         bigint NOT NULL,  -- Number of the organisation.
  study_group_id bytea NOT NULL,  -- In which class.
  student_id     bytea NOT NULL,  -- Whose.
  period_id      bytea NOT NULL,  -- For which period; zeros: for the year.
  value          text COLLATE "C",  -- 'exemplary', 'good', …; nothing: taken back.
  note           text COLLATE "C" NOT NULL,  -- What is added; may be empty.
  entry_index    bigint NOT NULL,  -- The last entry: its version.
  PRIMARY KEY (org_id, study_group_id, student_id, period_id)
);
CREATE INDEX behaviour_marks_of_student ON behaviour_marks (
  org_id, student_id, study_group_id, period_id);

-- Deferrals of attestation (отсрочки аттестации).
CREATE TABLE deferrals (
  org_id       bigint NOT NULL,  -- Number of the organisation.
  deferral     bigint NOT NULL,  -- The entry that granted it.
  course_id    bytea NOT NULL,  -- In which course.
  student_id   bytea NOT NULL,  -- Whose.
  period_id    bytea NOT NULL,  -- For which period.
  until        text COLLATE "C" NOT NULL,  -- The last day.
  reason       text COLLATE "C" NOT NULL,  -- Why.
  order_no     text COLLATE "C" NOT NULL,  -- Number of the order.
  granted_at   bigint NOT NULL,  -- When.
  is_withdrawn bigint NOT NULL,  -- 1: taken back.
  PRIMARY KEY (org_id, deferral)
);
CREATE INDEX deferrals_of_course ON deferrals (org_id, course_id, deferral);
CREATE INDEX deferrals_of_student ON deferrals (org_id, student_id, deferral);

-- Directions to be attested again (направления на пересдачу).
CREATE TABLE retake_directions (
  org_id      bigint NOT NULL,  -- Number of the organisation.
  direction   bigint NOT NULL,  -- The entry that gave it.
  number      bigint NOT NULL,  -- In the organisation's school year.
  course_id   bytea NOT NULL,  -- In which course.
  student_id  bytea NOT NULL,  -- Who.
  period_id   bytea NOT NULL,  -- For which period; zeros: for the year.
  kind        text COLLATE "C" NOT NULL,  -- 'debt', 'improvement'
  given_on    text COLLATE "C" NOT NULL,  -- The day it was given.
  valid_until text COLLATE "C" NOT NULL,  -- The last day.
  examiners   text COLLATE "C" NOT NULL,  -- Before whom.
  basis       text COLLATE "C" NOT NULL,  -- The permission; may be empty.
  PRIMARY KEY (org_id, direction)
);
CREATE INDEX retake_directions_of_course ON retake_directions (org_id, course_id, direction);
CREATE INDEX retake_directions_of_student ON retake_directions (org_id, student_id, direction);
CREATE INDEX retake_directions_by_day ON retake_directions (org_id, given_on, number);

-- Admissions to final attestation (допуск к ГИА): the last order of a group.
CREATE TABLE graduate_admissions (
  org_id         bigint NOT NULL,  -- Number of the organisation.
  study_group_id bytea NOT NULL,  -- Of which group.
  student_ids    text COLLATE "C" NOT NULL,  -- JSON of the ids of who is admitted.
  order_no       text COLLATE "C" NOT NULL,  -- Number of the order.
  order_on       text COLLATE "C" NOT NULL,  -- Its date.
  entry_index    bigint NOT NULL,  -- The entry.
  PRIMARY KEY (org_id, study_group_id)
);

-- Final attestation of groups (испытания ГИА) with its protocol.
CREATE TABLE final_attestations (
  org_id            bigint NOT NULL,  -- Number of the organisation.
  final_attestation bigint NOT NULL,  -- The entry that planned it.
  study_group_id    bytea NOT NULL,  -- Of which group.
  kind              text COLLATE "C" NOT NULL,  -- 'demonstration_exam', 'diploma_work', …
  held_on           text COLLATE "C" NOT NULL,  -- The day.
  place             text COLLATE "C" NOT NULL,  -- Where.
  chair             text COLLATE "C" NOT NULL,  -- Who leads the commission.
  secretary         text COLLATE "C" NOT NULL,  -- Its secretary.
  members           text COLLATE "C" NOT NULL,  -- JSON of the names of its members.
  order_no          text COLLATE "C" NOT NULL,  -- Number of the order that composed it.
  protocol_no       text COLLATE "C" NOT NULL,  -- Number of the protocol; empty: not signed yet.
  signed_on         text COLLATE "C",  -- Day of the protocol.
  results           text COLLATE "C" NOT NULL,  -- JSON of its lines.
  version           bigint NOT NULL,  -- Last entry about it.
  is_cancelled      bigint NOT NULL,  -- 1: cancelled.
  PRIMARY KEY (org_id, final_attestation)
);
CREATE INDEX final_attestations_of_group ON final_attestations (
  org_id, study_group_id, held_on, final_attestation);

-- Results of state exams (результаты ОГЭ, ЕГЭ, ГВЭ) as they stand now.
CREATE TABLE exam_results (
  org_id         bigint NOT NULL,  -- Number of the organisation.
  study_group_id bytea NOT NULL,  -- In which class it was sat.
  student_id     bytea NOT NULL,  -- Whose.
  subject_id     bytea NOT NULL,  -- In which subject.
  kind           text COLLATE "C" NOT NULL,  -- 'basic', 'unified', 'graduation'
  held_on        text COLLATE "C" NOT NULL,  -- The day.
  points         bigint,  -- Primary of an ОГЭ, of 100 of a ЕГЭ.
  result         bigint,  -- As values of period_marks are.
  protocol_no    text COLLATE "C" NOT NULL,  -- Number of the protocol.
  is_withdrawn   bigint NOT NULL,  -- 1: taken back.
  entry_index    bigint NOT NULL,  -- The last entry: its version.
  PRIMARY KEY (org_id, study_group_id, student_id, subject_id)
);
CREATE INDEX exam_results_of_student ON exam_results (org_id, student_id, held_on, entry_index);

-- Visits of inspectors (посещения проверяющих).
CREATE TABLE visits (
  org_id          bigint NOT NULL,  -- Number of the organisation.
  visit           bigint NOT NULL,  -- The entry that opened it.
  inspector_id    bytea NOT NULL,  -- Who.
  authority       text COLLATE "C" NOT NULL,  -- From where.
  basis_no        text COLLATE "C" NOT NULL,  -- Number of the basis.
  basis_on        text COLLATE "C" NOT NULL,  -- Its date.
  from_on         text COLLATE "C" NOT NULL,  -- First day.
  to_on           text COLLATE "C" NOT NULL,  -- Last day.
  study_group_ids text COLLATE "C" NOT NULL,  -- JSON of the ids of what is read; none: all.
  opened_by       bytea NOT NULL,  -- Who opened it.
  opened_at       bigint NOT NULL,  -- When.
  ended_on        text COLLATE "C",  -- Ended before its time: the first day without access.
  end_reason      text COLLATE "C" NOT NULL,  -- Why; may be empty.
  PRIMARY KEY (org_id, visit)
);
CREATE INDEX visits_of_inspector ON visits (org_id, inspector_id, visit);

-- Duties that were ticked (отметки о делах) as they stand now.
CREATE TABLE duty_ticks (
  org_id      bigint NOT NULL,  -- Number of the organisation.
  person_id   bytea NOT NULL,  -- Whose.
  due_on      text COLLATE "C" NOT NULL,  -- The day.
  code        text COLLATE "C" NOT NULL,  -- Which duty.
  is_done     bigint NOT NULL,  -- 0: it was ticked by mistake.
  ticked_at   bigint NOT NULL,  -- When.
  entry_index bigint NOT NULL,  -- The last entry.
  PRIMARY KEY (org_id, person_id, due_on, code)
);
