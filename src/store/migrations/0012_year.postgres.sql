-- Projections: study modes and carried results (JRN-23), aspects of closing (JRN-15), the schedule
-- of assessment procedures (ASM-12), appeals (ASM-10), achievements (ADE-07), practice (VOC-10).

-- Study modes by order (формы и режимы обучения).
CREATE TABLE study_modes (
  org_id         bigint NOT NULL,  -- Number of the organisation.
  entry_index    bigint NOT NULL,  -- The entry that stated it.
  student_id     bytea NOT NULL,  -- Whose.
  kind           text COLLATE "C" NOT NULL,  -- 'home', 'hospital', 'family', …
  from_on        text COLLATE "C" NOT NULL,  -- First day.
  to_on          text COLLATE "C" NOT NULL,  -- Last day; before the first: it never stood.
  order_no       text COLLATE "C" NOT NULL,  -- Number of the order.
  order_on       text COLLATE "C" NOT NULL,  -- Its date.
  place          text COLLATE "C" NOT NULL,  -- Where he learns; may be empty.
  ended_order_no text COLLATE "C" NOT NULL,  -- Order that moved its last day; may be empty.
  stated_by      bytea NOT NULL,  -- Who stated it.
  stated_at      bigint NOT NULL,  -- When.
  PRIMARY KEY (org_id, entry_index)
);
CREATE INDEX study_modes_of ON study_modes (org_id, student_id, entry_index);

-- Results that another organisation gave (перенесённые результаты); one whose place has
-- a later result stands no more.
CREATE TABLE carried_results (
  org_id       bigint NOT NULL,  -- Number of the organisation.
  course_id    bytea NOT NULL,  -- In which course.
  student_id   bytea NOT NULL,  -- Whose.
  period_id    bytea NOT NULL,  -- For which period; zeros: for the year.
  value        bigint NOT NULL,  -- As values of period_marks are.
  organization text COLLATE "C" NOT NULL,  -- Who gave it.
  document_no  text COLLATE "C" NOT NULL,  -- Number of its document.
  document_on  text COLLATE "C" NOT NULL,  -- Date of its document.
  recorded_by  bytea NOT NULL,  -- Who recorded it.
  recorded_at  bigint NOT NULL,  -- When.
  entry_index  bigint NOT NULL,  -- The entry that carried it.
  PRIMARY KEY (org_id, course_id, student_id, period_id)
);
CREATE INDEX carried_results_of ON carried_results (org_id, student_id, entry_index);

-- Aspects of closing (аспекты закрытия года) that are closed.
CREATE TABLE closed_aspects (
  org_id         bigint NOT NULL,  -- Number of the organisation.
  study_group_id bytea NOT NULL,  -- Of which class.
  aspect         text COLLATE "C" NOT NULL,  -- 'lessons', 'works', …
  closed_by      bytea NOT NULL,  -- Who closed it.
  closed_at      bigint NOT NULL,  -- When.
  entry_index    bigint NOT NULL,  -- The entry.
  PRIMARY KEY (org_id, study_group_id, aspect)
);

-- Orders to open a closed class (приказы об открытии).
CREATE TABLE reopenings (
  org_id         bigint NOT NULL,  -- Number of the organisation.
  reopening      bigint NOT NULL,  -- The entry that ordered it.
  study_group_id bytea NOT NULL,  -- Which class.
  aspect         text COLLATE "C" NOT NULL,  -- From which aspect on.
  order_no       text COLLATE "C" NOT NULL,  -- Number of the order.
  order_on       text COLLATE "C" NOT NULL,  -- Its date.
  reason         text COLLATE "C" NOT NULL,  -- Why.
  ordered_by     bytea NOT NULL,  -- Who ordered it.
  ordered_at     bigint NOT NULL,  -- When.
  carried_out_by bytea NOT NULL,  -- Who carried it out; zeros until then.
  carried_out_at bigint,  -- When.
  carried_out    bigint NOT NULL,  -- The entry that carried it out; -1 until then.
  PRIMARY KEY (org_id, reopening)
);
CREATE INDEX reopenings_of ON reopenings (org_id, study_group_id, reopening);

-- The schedule of assessment procedures (график оценочных процедур).
CREATE TABLE planned_works (
  org_id      bigint NOT NULL,  -- Number of the organisation.
  entry_index bigint NOT NULL,  -- The entry that planned it.
  course_id   bytea NOT NULL,  -- In which course.
  planned_on  text COLLATE "C" NOT NULL,  -- The day.
  title       text COLLATE "C" NOT NULL,  -- What is written.
  level       text COLLATE "C" NOT NULL,  -- 'school', 'region', 'federation'
  reason      text COLLATE "C" NOT NULL,  -- Why it stands closer than advised; may be empty.
  planned_by  bytea NOT NULL,  -- Who planned it.
  planned_at  bigint NOT NULL,  -- When.
  is_removed  bigint NOT NULL,  -- 1: removed.
  PRIMARY KEY (org_id, entry_index)
);
CREATE INDEX planned_works_of ON planned_works (org_id, course_id, planned_on, entry_index);

-- Appeals against marks (апелляции).
CREATE TABLE appeals (
  org_id      bigint NOT NULL,  -- Number of the organisation.
  appeal      bigint NOT NULL,  -- The entry that filed it.
  course_id   bytea NOT NULL,  -- In which course.
  lesson_id   bytea NOT NULL,  -- The mark: its lesson,
  student_id  bytea NOT NULL,  -- its student,
  work_no     bigint NOT NULL,  -- its work
  part_no     bigint NOT NULL,  -- and part.
  disputed    bigint NOT NULL,  -- The mark that stood.
  text        text COLLATE "C" NOT NULL,  -- What the family says.
  filed_by    bytea NOT NULL,  -- Who filed it.
  filed_at    bigint NOT NULL,  -- When.
  state       text COLLATE "C" NOT NULL,  -- 'open', 'upheld', 'changed'
  value       bigint,  -- The mark by the decision.
  protocol_no text COLLATE "C" NOT NULL,  -- Number of the protocol.
  decided_on  text COLLATE "C",  -- Day of the decision.
  commission  text COLLATE "C" NOT NULL,  -- JSON of the ids of its members.
  decision    text COLLATE "C" NOT NULL,  -- What was decided.
  decided_by  bytea NOT NULL,  -- Who recorded the decision; zeros until then.
  decided_at  bigint,  -- When.
  PRIMARY KEY (org_id, appeal)
);
CREATE INDEX appeals_by_state ON appeals (org_id, state, appeal);
CREATE INDEX appeals_of ON appeals (org_id, student_id, appeal);

-- Achievements and awards (достижения).
CREATE TABLE achievements (
  org_id         bigint NOT NULL,  -- Number of the organisation.
  entry_index    bigint NOT NULL,  -- The entry that recorded it.
  student_id     bytea NOT NULL,  -- Whose.
  study_group_id bytea NOT NULL,  -- The group that presents it.
  kind           text COLLATE "C" NOT NULL,  -- 'olympiad', 'contest', …
  level          text COLLATE "C" NOT NULL,  -- 'organization', 'district', …
  title          text COLLATE "C" NOT NULL,  -- Of what.
  outcome        text COLLATE "C" NOT NULL,  -- What was reached; may be empty.
  achieved_on    text COLLATE "C" NOT NULL,  -- The day.
  document_no    text COLLATE "C" NOT NULL,  -- Order or diploma; may be empty.
  recorded_by    bytea NOT NULL,  -- Who recorded it.
  recorded_at    bigint NOT NULL,  -- When.
  is_withdrawn   bigint NOT NULL,  -- 1: taken back.
  PRIMARY KEY (org_id, entry_index)
);
CREATE INDEX achievements_of ON achievements (org_id, student_id, achieved_on, entry_index);
CREATE INDEX achievements_of_group ON achievements (
  org_id, study_group_id, achieved_on, entry_index);

-- Mass events (массовые мероприятия).
CREATE TABLE mass_events (
  org_id         bigint NOT NULL,  -- Number of the organisation.
  entry_index    bigint NOT NULL,  -- The entry that recorded it.
  study_group_id bytea NOT NULL,  -- Of which group.
  held_on        text COLLATE "C" NOT NULL,  -- The day.
  title          text COLLATE "C" NOT NULL,  -- Which.
  place          text COLLATE "C" NOT NULL,  -- Where.
  participants   bigint NOT NULL,  -- How many took part.
  outcome        text COLLATE "C" NOT NULL,  -- What came of it; may be empty.
  conducted_by   text COLLATE "C" NOT NULL,  -- Who held it.
  recorded_by    bytea NOT NULL,  -- Who recorded it.
  recorded_at    bigint NOT NULL,  -- When.
  is_withdrawn   bigint NOT NULL,  -- 1: taken back.
  PRIMARY KEY (org_id, entry_index)
);
CREATE INDEX mass_events_of ON mass_events (org_id, study_group_id, held_on, entry_index);

-- Practice of students (направления на практику) with its attestation sheet.
CREATE TABLE practice_assignments (
  org_id         bigint NOT NULL,  -- Number of the organisation.
  assignment     bigint NOT NULL,  -- The entry that stated it.
  course_id      bytea NOT NULL,  -- In which course.
  student_id     bytea NOT NULL,  -- Who is sent.
  kind           text COLLATE "C" NOT NULL,  -- 'educational', 'industrial', 'prediploma'
  base           text COLLATE "C" NOT NULL,  -- Where.
  base_lead      text COLLATE "C" NOT NULL,  -- Who leads him there.
  lead_id        bytea NOT NULL,  -- Who leads him from the college.
  from_on        text COLLATE "C" NOT NULL,  -- First day.
  to_on          text COLLATE "C" NOT NULL,  -- Last day.
  hours          bigint NOT NULL,  -- How many hours.
  order_no       text COLLATE "C" NOT NULL,  -- Number of the order.
  competences    text COLLATE "C" NOT NULL,  -- How he mastered them; empty: no sheet yet.
  characteristic text COLLATE "C" NOT NULL,  -- What the sheet says of him.
  result         bigint,  -- As values of period_marks are.
  assessed_on    text COLLATE "C",  -- Day of the sheet.
  version        bigint NOT NULL,  -- Last entry about it.
  is_cancelled   bigint NOT NULL,  -- 1: cancelled.
  PRIMARY KEY (org_id, assignment)
);
CREATE INDEX practice_of_course ON practice_assignments (org_id, course_id, from_on, assignment);
CREATE INDEX practice_of_student ON practice_assignments (org_id, student_id, from_on, assignment);
