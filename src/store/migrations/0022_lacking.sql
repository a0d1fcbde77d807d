-- Rebuild.
-- Projections: what the panel of gaps asks of a whole school lies together, and what is not lacking
-- is not looked at (order 1.4.1).

-- Whether anybody's attendance was ever recorded at the lesson.
ALTER TABLE lessons ADD COLUMN is_noted INTEGER NOT NULL DEFAULT 0;
-- Lessons that lack something of their record or their roll, with all that is read of them: those
-- of one day lie in different places of the table.
DROP INDEX lessons_unfinished;
DROP INDEX lessons_without_roll;
CREATE INDEX lessons_lacking ON lessons (
  org_id, lesson_on, slot_no, starts_at, lesson_id, course_id, ends_at, teacher_id, room_title,
  state, cancel_reason, topic, homework, homework_none, works, version, correction_request,
  unlocked_until, substitute_id, substitution_kind, coefficient_hundredths, substitution_reason,
  substitution_entry, substituted_at, is_extra, change_reason, moved_from, moved_from_slot_no,
  roll_taken_at, mode, mode_reason, briefing_kind, briefing_text, topic_first_at, missing_marks,
  is_noted)
  WHERE state = 'planned'
    AND (topic = '' OR (homework = '' AND homework_none = 0) OR missing_marks > 0
      OR (roll_taken_at IS NULL AND is_noted = 0 AND mode <> 'self_study'));
-- Whether a course has a lesson on some day is told without the lesson.
DROP INDEX lessons_of_course;
CREATE INDEX lessons_of_course ON lessons (
  org_id, course_id, lesson_on, slot_no, starts_at, lesson_id, state);

-- Its first lesson that is not cancelled; whether it has a plan.
ALTER TABLE courses ADD COLUMN first_on TEXT;
ALTER TABLE courses ADD COLUMN has_plan INTEGER NOT NULL DEFAULT 0;
DROP INDEX courses_of_group;
CREATE INDEX courses_of_group ON courses (
  org_id, study_group_id, course_id, period_system_id, first_on);
DROP INDEX courses_of_subject;
CREATE INDEX courses_of_subject ON courses (
  org_id, subject_id, school_year_id, course_id, first_on);
CREATE INDEX courses_without_plan ON courses (org_id, study_group_id, course_id, first_on)
  WHERE has_plan = 0;

DROP INDEX period_marks_of_period;
-- How many results a course has in a period.
CREATE TABLE result_counts (
  org_id      INTEGER NOT NULL,  -- Number of the organisation.
  period_id   BLOB    NOT NULL,  -- The period.
  course_id   BLOB    NOT NULL,  -- In which course.
  given_count INTEGER NOT NULL,  -- Results as they stand now.
  PRIMARY KEY (org_id, period_id, course_id)
) STRICT, WITHOUT ROWID;

-- What the planner should expect of them (0007).
DELETE FROM sqlite_stat1 WHERE idx IN (
  'lessons_unfinished', 'lessons_without_roll', 'lessons_of_course', 'courses_of_group',
  'courses_of_subject', 'period_marks_of_period');
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('lessons', 'lessons_lacking', '60000 60000 300 50 20 1'),
  ('lessons', 'lessons_of_course', '400000 400000 100 1 1 1 1 1'),
  ('courses', 'courses_of_group', '4000 4000 12 1 1 1'),
  ('courses', 'courses_of_subject', '24000 24000 240 60 1 1'),
  ('courses', 'courses_without_plan', '400 400 12 1 1'),
  ('result_counts', 'result_counts', '16000 16000 4000 1');
