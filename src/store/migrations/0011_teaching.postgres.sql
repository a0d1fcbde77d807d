-- Projections: exemptions (ATT-07), modes of lessons (ATT-08), safety briefings (JRN-20),
-- attestation (VOC-04, VOC-06), associations of additional education.

-- How a lesson is held and why so; the safety briefing held at it.
ALTER TABLE lessons ADD COLUMN mode text COLLATE "C" NOT NULL DEFAULT 'offline';
ALTER TABLE lessons ADD COLUMN mode_reason text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE lessons ADD COLUMN briefing_kind text COLLATE "C";
ALTER TABLE lessons ADD COLUMN briefing_text text COLLATE "C" NOT NULL DEFAULT '';

-- Lessons whose record is not complete, of one person: the substitute if there is one.
CREATE INDEX lessons_unfinished_of ON lessons (
  org_id, (CASE WHEN substitution_entry >= 0 THEN substitute_id ELSE teacher_id END), lesson_on,
  slot_no, starts_at, lesson_id)
  WHERE state = 'planned'
    AND (topic = '' OR (homework = '' AND homework_none = 0) OR unmarked_works > 0);

-- Exemptions (освобождения).
CREATE TABLE exemptions (
  org_id       bigint NOT NULL,  -- Number of the organisation.
  entry_index  bigint NOT NULL,  -- The entry that granted it.
  student_id   bytea NOT NULL,  -- Who is exempt.
  subject_id   bytea NOT NULL,  -- From which subject.
  kind         text COLLATE "C" NOT NULL,  -- 'full', 'practice'
  from_on      text COLLATE "C" NOT NULL,  -- First day.
  to_on        text COLLATE "C" NOT NULL,  -- Last day.
  document_no  text COLLATE "C" NOT NULL,  -- Number of the document.
  document_on  text COLLATE "C" NOT NULL,  -- Its date.
  text         text COLLATE "C" NOT NULL,  -- What else is to be known.
  granted_by   bytea NOT NULL,  -- Who registered it.
  granted_at   bigint NOT NULL,  -- When.
  is_withdrawn bigint NOT NULL,  -- 1: taken back.
  PRIMARY KEY (org_id, entry_index)
);
CREATE INDEX exemptions_of ON exemptions (org_id, student_id, entry_index);

-- Forms of attestation (формы промежуточной аттестации) by course and period.
CREATE TABLE attestation_plans (
  org_id      bigint NOT NULL,  -- Number of the organisation.
  course_id   bytea NOT NULL,  -- Of which course.
  period_id   bytea NOT NULL,  -- In which period.
  form        text COLLATE "C" NOT NULL,  -- 'credit', 'graded_credit', 'exam', …
  entry_index bigint NOT NULL,  -- The entry that planned it.
  PRIMARY KEY (org_id, course_id, period_id)
);

-- Attempts of attestation (попытки аттестации) as they stand.
CREATE TABLE attestations (
  org_id      bigint NOT NULL,  -- Number of the organisation.
  entry_index bigint NOT NULL,  -- The entry that recorded it.
  course_id   bytea NOT NULL,  -- In which course.
  student_id  bytea NOT NULL,  -- Of whom.
  period_id   bytea NOT NULL,  -- For which period; nil: for the year.
  held_on     text COLLATE "C" NOT NULL,  -- The day.
  kind        text COLLATE "C" NOT NULL,  -- 'teacher', 'commission'
  result      bigint NOT NULL,  -- As values of period_marks are.
  protocol_no text COLLATE "C" NOT NULL,  -- Number of the protocol; may be empty.
  examiners   text COLLATE "C" NOT NULL,  -- Who attested.
  recorded_at bigint NOT NULL,  -- When it was recorded.
  recorded_by bytea NOT NULL,  -- By whom.
  PRIMARY KEY (org_id, entry_index)
);
CREATE INDEX attestations_of_course ON attestations (org_id, course_id, held_on, entry_index);
CREATE INDEX attestations_of_student ON attestations (org_id, student_id, held_on, entry_index);

-- Associations of additional education (объединения).
CREATE TABLE associations (
  org_id             bigint NOT NULL,  -- Number of the organisation.
  study_group_id     bytea NOT NULL,  -- Its group.
  direction          text COLLATE "C" NOT NULL,  -- 'technical', 'artistic', …
  capacity           bigint NOT NULL,  -- How many it takes.
  year_of_study      bigint NOT NULL,  -- Which year of the programme.
  years_in_programme bigint NOT NULL,  -- Of how many.
  funding            text COLLATE "C" NOT NULL,  -- 'budget', 'paid'
  entry_index        bigint NOT NULL,  -- The entry that described it.
  PRIMARY KEY (org_id, study_group_id)
);
