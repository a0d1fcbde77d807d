-- Projections: classes, who studies in them, and what they are taught.

-- Study groups (классы, подгруппы, группы) of one school year.
CREATE TABLE study_groups (
  org_id           INTEGER NOT NULL,  -- Number of the organisation.
  study_group_id   BLOB    NOT NULL,  -- Its id.
  school_year_id   BLOB    NOT NULL,  -- Its year.
  family           TEXT    NOT NULL,  -- 'general', 'additional', 'vocational'
  kind             TEXT    NOT NULL,  -- 'school_class', 'subgroup', …
  title            TEXT    NOT NULL,  -- '5 «А»'
  grade            INTEGER NOT NULL,  -- Параллель; 0 where none.
  letter           TEXT    NOT NULL,  -- 'А'
  period_system_id BLOB    NOT NULL,  -- How its year is divided.
  place_key        BLOB    NOT NULL,  -- Sorts by family, kind, grade, letter, title.
  PRIMARY KEY (org_id, study_group_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX study_groups_of_year ON study_groups (org_id, school_year_id, place_key);

-- The classes that a subgroup draws from.
CREATE TABLE study_group_parents (
  org_id          INTEGER NOT NULL,  -- Number of the organisation.
  study_group_id  BLOB    NOT NULL,  -- The subgroup.
  position        INTEGER NOT NULL,  -- Order in which they were named, from 0.
  parent_group_id BLOB    NOT NULL,  -- The class.
  PRIMARY KEY (org_id, study_group_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX subgroups ON study_group_parents (org_id, parent_group_id, study_group_id);

-- Enrolments (членство в группе).
CREATE TABLE enrolments (
  org_id         INTEGER NOT NULL,  -- Number of the organisation.
  study_group_id BLOB    NOT NULL,  -- The group.
  student_id     BLOB    NOT NULL,  -- Who.
  enrolled_on    TEXT    NOT NULL,  -- First day.
  left_on        TEXT,              -- Last day, if it has ended or will.
  order_no       TEXT    NOT NULL,  -- Order of enrolment.
  order_on       TEXT,              -- Its date.
  left_order_no  TEXT    NOT NULL,  -- Order of leaving; empty while he stays.
  left_order_on  TEXT,              -- Its date.
  left_reason    TEXT    NOT NULL,  -- 'переведён в 7 «Б»'
  PRIMARY KEY (org_id, study_group_id, student_id, enrolled_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX enrolments_of_student ON enrolments (org_id, student_id, enrolled_on);

-- Class teachers (классное руководство).
CREATE TABLE class_teachers (
  org_id         INTEGER NOT NULL,  -- Number of the organisation.
  study_group_id BLOB    NOT NULL,  -- The class.
  valid_from     TEXT    NOT NULL,  -- First day.
  teacher_id     BLOB    NOT NULL,  -- Who leads it.
  valid_to       TEXT,              -- Last day, if it has ended or will.
  PRIMARY KEY (org_id, study_group_id, valid_from, teacher_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX classes_of_teacher ON class_teachers (org_id, teacher_id, valid_from);

-- Subjects (предметы, дисциплины, модули).
CREATE TABLE subjects (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  subject_id  BLOB    NOT NULL,  -- Its id.
  title       TEXT    NOT NULL,  -- Full.
  short_title TEXT    NOT NULL,  -- For narrow columns.
  kind        TEXT    NOT NULL,  -- 'subject', 'module', …
  position    INTEGER NOT NULL,  -- Order of the curriculum.
  title_key   BLOB    NOT NULL,  -- Sorts as the Russian alphabet does.
  PRIMARY KEY (org_id, subject_id)
) STRICT, WITHOUT ROWID;

-- Courses (предмет × группа × год).
CREATE TABLE courses (
  org_id                  INTEGER NOT NULL,  -- Number of the organisation.
  course_id               BLOB    NOT NULL,  -- Its id.
  subject_id              BLOB    NOT NULL,  -- What is taught …
  study_group_id          BLOB    NOT NULL,  -- … to whom …
  school_year_id          BLOB    NOT NULL,  -- … in which year.
  period_system_id        BLOB    NOT NULL,  -- How its year is divided.
  scale                   TEXT    NOT NULL,  -- 'five_point', 'pass_fail', 'no_marks'
  weekly_hours_hundredths INTEGER NOT NULL,  -- Hours a week, in hundredths.
  planned_lessons         INTEGER NOT NULL,  -- Of the plan for the year.
  PRIMARY KEY (org_id, course_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX courses_of_group ON courses (org_id, study_group_id);

-- Who teaches a course (JRN-17).
CREATE TABLE course_teachers (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  course_id   BLOB    NOT NULL,  -- The course.
  valid_from  TEXT    NOT NULL,  -- First day.
  teacher_id  BLOB    NOT NULL,  -- Who.
  valid_to    TEXT,              -- Last day, if it has ended or will.
  comment     TEXT    NOT NULL,  -- Why the teacher changed.
  PRIMARY KEY (org_id, course_id, valid_from, teacher_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX courses_of_teacher ON course_teachers (org_id, teacher_id);

-- The timetable (расписание).
CREATE TABLE timetable_slots (
  org_id     INTEGER NOT NULL,  -- Number of the organisation.
  course_id  BLOB    NOT NULL,  -- Which course …
  weekday    INTEGER NOT NULL,  -- … on which day (Monday is 1) …
  slot_no    INTEGER NOT NULL,  -- … at which place in it …
  parity     TEXT    NOT NULL,  -- … in which weeks: 'every', 'week_a', 'week_b'.
  room_title TEXT    NOT NULL,  -- Where.
  valid_from TEXT    NOT NULL,  -- First day.
  valid_to   TEXT,              -- Last day, if it ends within the year.
  PRIMARY KEY (org_id, course_id, weekday, slot_no, parity)
) STRICT, WITHOUT ROWID;
