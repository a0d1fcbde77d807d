-- Projections: classes, who studies in them, and what they are taught.

-- Study groups (классы, подгруппы, группы) of one school year.
CREATE TABLE study_groups (
  org_id           bigint  NOT NULL,  -- Number of the organisation.
  study_group_id   bytea    NOT NULL,  -- Its id.
  school_year_id   bytea    NOT NULL,  -- Its year.
  family           text COLLATE "C" NOT NULL,  -- 'general', 'additional', 'vocational'
  kind             text COLLATE "C" NOT NULL,  -- 'school_class', 'subgroup', …
  title            text COLLATE "C" NOT NULL,  -- '5 «А»'
  grade            bigint  NOT NULL,  -- Параллель; 0 where none.
  letter           text COLLATE "C" NOT NULL,  -- 'А'
  period_system_id bytea    NOT NULL,  -- How its year is divided.
  place_key        bytea    NOT NULL,  -- Sorts by family, kind, grade, letter, title.
  PRIMARY KEY (org_id, study_group_id)
);
CREATE INDEX study_groups_of_year ON study_groups (org_id, school_year_id, place_key);

-- The classes that a subgroup draws from.
CREATE TABLE study_group_parents (
  org_id          bigint  NOT NULL,  -- Number of the organisation.
  study_group_id  bytea    NOT NULL,  -- The subgroup.
  position        bigint  NOT NULL,  -- Order in which they were named, from 0.
  parent_group_id bytea    NOT NULL,  -- The class.
  PRIMARY KEY (org_id, study_group_id, position)
);
CREATE INDEX subgroups ON study_group_parents (org_id, parent_group_id, study_group_id);

-- Enrolments (членство в группе).
CREATE TABLE enrolments (
  org_id         bigint  NOT NULL,  -- Number of the organisation.
  study_group_id bytea    NOT NULL,  -- The group.
  student_id     bytea    NOT NULL,  -- Who.
  enrolled_on    text COLLATE "C" NOT NULL,  -- First day.
  left_on        TEXT,              -- Last day, if it has ended or will.
  order_no       text COLLATE "C" NOT NULL,  -- Order of enrolment.
  order_on       TEXT,              -- Its date.
  left_order_no  text COLLATE "C" NOT NULL,  -- Order of leaving; empty while he stays.
  left_order_on  TEXT,              -- Its date.
  left_reason    text COLLATE "C" NOT NULL,  -- 'переведён в 7 «Б»'
  PRIMARY KEY (org_id, study_group_id, student_id, enrolled_on)
);
CREATE INDEX enrolments_of_student ON enrolments (org_id, student_id, enrolled_on);

-- Class teachers (классное руководство).
CREATE TABLE class_teachers (
  org_id         bigint  NOT NULL,  -- Number of the organisation.
  study_group_id bytea    NOT NULL,  -- The class.
  valid_from     text COLLATE "C" NOT NULL,  -- First day.
  teacher_id     bytea    NOT NULL,  -- Who leads it.
  valid_to       TEXT,              -- Last day, if it has ended or will.
  PRIMARY KEY (org_id, study_group_id, valid_from, teacher_id)
);
CREATE INDEX classes_of_teacher ON class_teachers (org_id, teacher_id, valid_from);

-- Subjects (предметы, дисциплины, модули).
CREATE TABLE subjects (
  org_id      bigint  NOT NULL,  -- Number of the organisation.
  subject_id  bytea    NOT NULL,  -- Its id.
  title       text COLLATE "C" NOT NULL,  -- Full.
  short_title text COLLATE "C" NOT NULL,  -- For narrow columns.
  kind        text COLLATE "C" NOT NULL,  -- 'subject', 'module', …
  position    bigint  NOT NULL,  -- Order of the curriculum.
  title_key   bytea    NOT NULL,  -- Sorts as the Russian alphabet does.
  PRIMARY KEY (org_id, subject_id)
);

-- Courses (предмет × группа × год).
CREATE TABLE courses (
  org_id                  bigint  NOT NULL,  -- Number of the organisation.
  course_id               bytea    NOT NULL,  -- Its id.
  subject_id              bytea    NOT NULL,  -- What is taught …
  study_group_id          bytea    NOT NULL,  -- … to whom …
  school_year_id          bytea    NOT NULL,  -- … in which year.
  period_system_id        bytea    NOT NULL,  -- How its year is divided.
  scale                   text COLLATE "C" NOT NULL,  -- 'five_point', 'pass_fail', 'no_marks'
  weekly_hours_hundredths bigint  NOT NULL,  -- Hours a week, in hundredths.
  planned_lessons         bigint  NOT NULL,  -- Of the plan for the year.
  PRIMARY KEY (org_id, course_id)
);
CREATE INDEX courses_of_group ON courses (org_id, study_group_id);

-- Who teaches a course (JRN-17).
CREATE TABLE course_teachers (
  org_id      bigint  NOT NULL,  -- Number of the organisation.
  course_id   bytea    NOT NULL,  -- The course.
  valid_from  text COLLATE "C" NOT NULL,  -- First day.
  teacher_id  bytea    NOT NULL,  -- Who.
  valid_to    TEXT,              -- Last day, if it has ended or will.
  comment     text COLLATE "C" NOT NULL,  -- Why the teacher changed.
  PRIMARY KEY (org_id, course_id, valid_from, teacher_id)
);
CREATE INDEX courses_of_teacher ON course_teachers (org_id, teacher_id);

-- The timetable (расписание).
CREATE TABLE timetable_slots (
  org_id     bigint  NOT NULL,  -- Number of the organisation.
  course_id  bytea    NOT NULL,  -- Which course …
  weekday    bigint  NOT NULL,  -- … on which day (Monday is 1) …
  slot_no    bigint  NOT NULL,  -- … at which place in it …
  parity     text COLLATE "C" NOT NULL,  -- … in which weeks: 'every', 'week_a', 'week_b'.
  room_title text COLLATE "C" NOT NULL,  -- Where.
  valid_from text COLLATE "C" NOT NULL,  -- First day.
  valid_to   TEXT,              -- Last day, if it ends within the year.
  PRIMARY KEY (org_id, course_id, weekday, slot_no, parity)
);
