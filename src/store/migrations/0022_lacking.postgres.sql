-- Rebuild.
-- Projections: what is not lacking is not looked at by the panel of gaps (order 1.4.1). A row of an
-- index may not be as long as homework here: lessons that lack something stay in two short ones.

-- Whether anybody's attendance was ever recorded at the lesson.
ALTER TABLE lessons ADD COLUMN is_noted bigint NOT NULL DEFAULT 0;
DROP INDEX lessons_without_roll;
CREATE INDEX lessons_without_roll ON lessons (
  org_id, lesson_on, slot_no, starts_at, lesson_id)
  WHERE state = 'planned' AND roll_taken_at IS NULL AND is_noted = 0 AND mode <> 'self_study';

-- Its first lesson that is not cancelled; whether it has a plan.
ALTER TABLE courses ADD COLUMN first_on text COLLATE "C";
ALTER TABLE courses ADD COLUMN has_plan bigint NOT NULL DEFAULT 0;
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
  org_id      bigint NOT NULL,  -- Number of the organisation.
  period_id   bytea  NOT NULL,  -- The period.
  course_id   bytea  NOT NULL,  -- In which course.
  given_count bigint NOT NULL,  -- Results as they stand now.
  PRIMARY KEY (org_id, period_id, course_id)
);
