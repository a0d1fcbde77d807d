-- Projections: results and closing.

-- Marks of periods (отметки за период) as they stand now.
CREATE TABLE period_marks (
  org_id      bigint  NOT NULL,  -- Number of the organisation.
  course_id   bytea    NOT NULL,  -- In which course.
  student_id  bytea    NOT NULL,  -- Whose.
  period_id   bytea    NOT NULL,  -- For which period.
  value       bigint  NOT NULL,  -- 1–5; 6 зачёт, 7 незачёт, 8 н/а, 9 освобождён, 10 освоено.
  mean_num    bigint ,           -- The mean it was proposed from, as a fraction …
  mean_den    bigint ,           -- … with this denominator.
  proposed    bigint ,           -- What was proposed.
  flag        text COLLATE "C" NOT NULL,  -- 'confirmed', 'forced'
  reason      text COLLATE "C" NOT NULL,  -- Of a forced one.
  recorded_at bigint  NOT NULL,  -- Of the last entry.
  recorded_by bytea    NOT NULL,  -- Who confirmed it.
  entry_index bigint  NOT NULL,  -- Last entry about it: its version.
  PRIMARY KEY (org_id, course_id, student_id, period_id)
);
CREATE INDEX period_marks_of_student ON period_marks (org_id, student_id);

-- Marks of the year (годовые отметки) as they stand now.
CREATE TABLE annual_marks (
  org_id      bigint  NOT NULL,  -- Number of the organisation.
  course_id   bytea    NOT NULL,  -- In which course.
  student_id  bytea    NOT NULL,  -- Whose.
  value       bigint  NOT NULL,  -- 1–5; 6 зачёт, 7 незачёт, 8 н/а, 9 освобождён, 10 освоено.
  proposed    bigint ,           -- What was proposed.
  flag        text COLLATE "C" NOT NULL,  -- 'confirmed', 'forced'
  reason      text COLLATE "C" NOT NULL,  -- Of a forced one.
  recorded_at bigint  NOT NULL,  -- Of the last entry.
  recorded_by bytea    NOT NULL,  -- Who confirmed it.
  entry_index bigint  NOT NULL,  -- Last entry about it: its version.
  PRIMARY KEY (org_id, course_id, student_id)
);
CREATE INDEX annual_marks_of_student ON annual_marks (org_id, student_id);

-- Closed periods of courses.
CREATE TABLE period_closings (
  org_id    bigint  NOT NULL,  -- Number of the organisation.
  course_id bytea    NOT NULL,  -- The course.
  period_id bytea    NOT NULL,  -- The period.
  closed_by bytea    NOT NULL,  -- By whom.
  closed_at bigint  NOT NULL,  -- When.
  PRIMARY KEY (org_id, course_id, period_id)
);

-- Closed courses.
CREATE TABLE course_closings (
  org_id    bigint  NOT NULL,  -- Number of the organisation.
  course_id bytea    NOT NULL,  -- The course.
  closed_at bigint  NOT NULL,  -- When.
  PRIMARY KEY (org_id, course_id)
);

-- Closed classes: each gets a package.
CREATE TABLE class_closings (
  org_id         bigint  NOT NULL,  -- Number of the organisation.
  study_group_id bytea    NOT NULL,  -- The class.
  closed_at      bigint  NOT NULL,  -- When.
  PRIMARY KEY (org_id, study_group_id)
);

-- Decisions of the pedagogical council (решения педсовета).
CREATE TABLE council_decisions (
  org_id         bigint  NOT NULL,  -- Number of the organisation.
  study_group_id bytea    NOT NULL,  -- The class.
  student_id     bytea    NOT NULL,  -- About whom.
  kind           text COLLATE "C" NOT NULL,  -- 'transfer', 'conditional_transfer', …
  protocol_no    text COLLATE "C" NOT NULL,  -- № протокола.
  decided_on     text COLLATE "C" NOT NULL,  -- Its date.
  text           text COLLATE "C" NOT NULL,  -- 'переведён в 6 класс'
  PRIMARY KEY (org_id, study_group_id, student_id)
);
