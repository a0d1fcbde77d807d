-- Projections: lessons and what is written in their cells.
--
-- Where a row lies decides what a page costs. Lessons lie by group and day: a diary week is one
-- range. Marks, attendance and comments lie lesson by lesson: a page of a journal is one range,
-- and a teacher who fills a column writes to one page of the file. A second order, by day and
-- student, carries all columns: a diary asks one small range a day.

-- Lessons (уроки) with their records.
CREATE TABLE lessons (
  org_id         bigint  NOT NULL,  -- Number of the organisation.
  study_group_id bytea    NOT NULL,  -- Group of the course.
  lesson_on      text COLLATE "C" NOT NULL,  -- Date.
  slot_no        bigint  NOT NULL,  -- Place in the day.
  starts_at      bigint  NOT NULL,  -- Minutes since midnight.
  lesson_id      bytea    NOT NULL,  -- Its id.
  course_id      bytea    NOT NULL,  -- Of which course.
  ends_at        bigint  NOT NULL,  -- Minutes since midnight.
  teacher_id     bytea    NOT NULL,  -- Who holds it; zeros for a vacancy.
  room_title     text COLLATE "C" NOT NULL,  -- Where.
  state          text COLLATE "C" NOT NULL,  -- 'planned', 'cancelled'
  cancel_reason  text COLLATE "C" NOT NULL,  -- Of a cancelled lesson.
  topic          text COLLATE "C" NOT NULL,  -- Empty until recorded.
  homework       text COLLATE "C" NOT NULL,  -- Empty until assigned.
  homework_none  bigint  NOT NULL,  -- 1: «не задано», said explicitly (JRN-05).
  works          text COLLATE "C" NOT NULL,  -- JSON; empty for the one each lesson has.
  version        bigint  NOT NULL,  -- Last entry about the record; -1: none.
  PRIMARY KEY (org_id, study_group_id, lesson_on, slot_no, starts_at, lesson_id)
);
CREATE UNIQUE INDEX lessons_by_id ON lessons (org_id, lesson_id);
CREATE INDEX lessons_of_course ON lessons (
  org_id, course_id, lesson_on, slot_no, starts_at, lesson_id);
CREATE INDEX lessons_of_teacher ON lessons (
  org_id, teacher_id, lesson_on, slot_no, starts_at, lesson_id);

-- Marks (отметки) as they stand now; withdrawn ones stay without a value.
CREATE TABLE marks (
  org_id            bigint  NOT NULL,  -- Number of the organisation.
  course_id         bytea    NOT NULL,  -- Of the lesson.
  lesson_on         text COLLATE "C" NOT NULL,  -- Of the lesson.
  slot_no           bigint  NOT NULL,  -- Of the lesson.
  lesson_id         bytea    NOT NULL,  -- The lesson.
  student_id        bytea    NOT NULL,  -- Whose mark.
  work_no           bigint  NOT NULL,  -- For which work of the lesson.
  part_no           bigint  NOT NULL,  -- 1 or 2.
  value             bigint ,           -- 1–5; 6 зачёт, 7 незачёт, 8 «точка»; NULL: withdrawn.
  due_on            TEXT,              -- Of a «точка».
  first_recorded_at bigint  NOT NULL,  -- The correction window counts from here.
  recorded_at       bigint  NOT NULL,  -- Of the last entry.
  recorded_by       bytea    NOT NULL,  -- Who stated it.
  entry_index       bigint  NOT NULL,  -- Last entry about it: its version.
  work_type         text COLLATE "C" NOT NULL,  -- Of the work: 'class_work', 'dictation', …
  work_title        text COLLATE "C" NOT NULL,  -- Of the work.
  weight_hundredths bigint  NOT NULL,  -- Of the work.
  PRIMARY KEY (org_id, course_id, lesson_on, slot_no, lesson_id, student_id, work_no, part_no)
);
CREATE INDEX marks_of_student ON marks (
  org_id, lesson_on, student_id, slot_no, lesson_id, work_no, part_no, course_id, value, due_on,
  first_recorded_at, recorded_at, recorded_by, entry_index, work_type, work_title,
  weight_hundredths);

-- Attendance (посещаемость) as it stands now.
CREATE TABLE attendance (
  org_id            bigint  NOT NULL,  -- Number of the organisation.
  course_id         bytea    NOT NULL,  -- Of the lesson.
  lesson_on         text COLLATE "C" NOT NULL,  -- Of the lesson.
  slot_no           bigint  NOT NULL,  -- Of the lesson.
  lesson_id         bytea    NOT NULL,  -- The lesson.
  student_id        bytea    NOT NULL,  -- Whose.
  status            text COLLATE "C" NOT NULL,  -- 'present' clears; 'absent', 'ill', …
  first_recorded_at bigint  NOT NULL,  -- The correction window counts from here.
  recorded_at       bigint  NOT NULL,  -- Of the last entry.
  recorded_by       bytea    NOT NULL,  -- Who stated it.
  entry_index       bigint  NOT NULL,  -- Last entry about it: its version.
  PRIMARY KEY (org_id, course_id, lesson_on, slot_no, lesson_id, student_id)
);
CREATE INDEX attendance_of_student ON attendance (
  org_id, lesson_on, student_id, slot_no, lesson_id, status, first_recorded_at, recorded_at,
  recorded_by, entry_index);

-- Comments (комментарии) to cells, for the family.
CREATE TABLE comments (
  org_id      bigint  NOT NULL,  -- Number of the organisation.
  course_id   bytea    NOT NULL,  -- Of the lesson.
  lesson_on   text COLLATE "C" NOT NULL,  -- Of the lesson.
  slot_no     bigint  NOT NULL,  -- Of the lesson.
  lesson_id   bytea    NOT NULL,  -- The lesson.
  student_id  bytea    NOT NULL,  -- Whose cell.
  comment     text COLLATE "C" NOT NULL,  -- Empty: removed.
  entry_index bigint  NOT NULL,  -- Last entry about it: its version.
  PRIMARY KEY (org_id, course_id, lesson_on, slot_no, lesson_id, student_id)
);
CREATE INDEX comments_of_student ON comments (org_id, lesson_on, student_id, slot_no, lesson_id);

-- Days on which the school has lessons: by them a student's days are found.
CREATE TABLE school_days (
  org_id    bigint  NOT NULL,  -- Number of the organisation.
  lesson_on text COLLATE "C" NOT NULL,  -- The day.
  PRIMARY KEY (org_id, lesson_on)
);
