-- Projections: results and closing.

-- Marks of periods (отметки за период) as they stand now.
CREATE TABLE period_marks (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  course_id   BLOB    NOT NULL,  -- In which course.
  student_id  BLOB    NOT NULL,  -- Whose.
  period_id   BLOB    NOT NULL,  -- For which period.
  value       INTEGER NOT NULL,  -- 1–5; 6 зачёт, 7 незачёт, 8 н/а, 9 освобождён, 10 освоено.
  mean_num    INTEGER,           -- The mean it was proposed from, as a fraction …
  mean_den    INTEGER,           -- … with this denominator.
  proposed    INTEGER,           -- What was proposed.
  flag        TEXT    NOT NULL,  -- 'confirmed', 'forced'
  reason      TEXT    NOT NULL,  -- Of a forced one.
  recorded_at INTEGER NOT NULL,  -- Of the last entry.
  recorded_by BLOB    NOT NULL,  -- Who confirmed it.
  entry_index INTEGER NOT NULL,  -- Last entry about it: its version.
  PRIMARY KEY (org_id, course_id, student_id, period_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX period_marks_of_student ON period_marks (org_id, student_id);

-- Marks of the year (годовые отметки) as they stand now.
CREATE TABLE annual_marks (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  course_id   BLOB    NOT NULL,  -- In which course.
  student_id  BLOB    NOT NULL,  -- Whose.
  value       INTEGER NOT NULL,  -- 1–5; 6 зачёт, 7 незачёт, 8 н/а, 9 освобождён, 10 освоено.
  proposed    INTEGER,           -- What was proposed.
  flag        TEXT    NOT NULL,  -- 'confirmed', 'forced'
  reason      TEXT    NOT NULL,  -- Of a forced one.
  recorded_at INTEGER NOT NULL,  -- Of the last entry.
  recorded_by BLOB    NOT NULL,  -- Who confirmed it.
  entry_index INTEGER NOT NULL,  -- Last entry about it: its version.
  PRIMARY KEY (org_id, course_id, student_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX annual_marks_of_student ON annual_marks (org_id, student_id);

-- Closed periods of courses.
CREATE TABLE period_closings (
  org_id    INTEGER NOT NULL,  -- Number of the organisation.
  course_id BLOB    NOT NULL,  -- The course.
  period_id BLOB    NOT NULL,  -- The period.
  closed_by BLOB    NOT NULL,  -- By whom.
  closed_at INTEGER NOT NULL,  -- When.
  PRIMARY KEY (org_id, course_id, period_id)
) STRICT, WITHOUT ROWID;

-- Closed courses.
CREATE TABLE course_closings (
  org_id    INTEGER NOT NULL,  -- Number of the organisation.
  course_id BLOB    NOT NULL,  -- The course.
  closed_at INTEGER NOT NULL,  -- When.
  PRIMARY KEY (org_id, course_id)
) STRICT, WITHOUT ROWID;

-- Closed classes: each gets a package.
CREATE TABLE class_closings (
  org_id         INTEGER NOT NULL,  -- Number of the organisation.
  study_group_id BLOB    NOT NULL,  -- The class.
  closed_at      INTEGER NOT NULL,  -- When.
  PRIMARY KEY (org_id, study_group_id)
) STRICT, WITHOUT ROWID;

-- Decisions of the pedagogical council (решения педсовета).
CREATE TABLE council_decisions (
  org_id         INTEGER NOT NULL,  -- Number of the organisation.
  study_group_id BLOB    NOT NULL,  -- The class.
  student_id     BLOB    NOT NULL,  -- About whom.
  kind           TEXT    NOT NULL,  -- 'transfer', 'conditional_transfer', …
  protocol_no    TEXT    NOT NULL,  -- № протокола.
  decided_on     TEXT    NOT NULL,  -- Its date.
  text           TEXT    NOT NULL,  -- 'переведён в 6 класс'
  PRIMARY KEY (org_id, study_group_id, student_id)
) STRICT, WITHOUT ROWID;
