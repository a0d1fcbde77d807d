-- Rebuild.
-- Projections: what is not done in time beside topics and homework (order 1.4.1; f.1, f.2).

-- Marks that works which everybody writes still lack, in place of works that nobody has a mark for.
ALTER TABLE lessons RENAME COLUMN unmarked_works TO missing_marks;
-- Which works everybody writes: 1 the first, 2 the second, 4 the third, added up.
ALTER TABLE lessons ADD COLUMN written_works INTEGER NOT NULL DEFAULT 0;
CREATE INDEX lessons_written ON lessons (org_id, course_id, lesson_on)
  WHERE written_works > 0;

-- Lessons whose roll nobody took.
CREATE INDEX lessons_without_roll ON lessons (
  org_id, lesson_on, slot_no, starts_at, lesson_id)
  WHERE state = 'planned' AND roll_taken_at IS NULL AND mode <> 'self_study';
-- Lessons at which a briefing was held.
CREATE INDEX lessons_briefed ON lessons (org_id, course_id, lesson_on)
  WHERE briefing_kind IS NOT NULL;
-- Absences without a reason.
CREATE INDEX attendance_unexplained ON attendance (
  org_id, lesson_on, student_id, lesson_id)
  WHERE status = 'absent';
-- «Точки» of a course.
CREATE INDEX marks_pending_of ON marks (
  org_id, course_id, lesson_on, slot_no, lesson_id, student_id, due_on)
  WHERE value = 8;
-- How many results a course has in a period.
CREATE INDEX period_marks_of_period ON period_marks (org_id, course_id, period_id);
CREATE INDEX courses_of_subject ON courses (org_id, subject_id, school_year_id, course_id);

-- What the planner should expect of them (0007).
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('lessons', 'lessons_written', '30000 30000 12 1'),
  ('lessons', 'lessons_without_roll', '60000 60000 300 50 20 1'),
  ('lessons', 'lessons_briefed', '2000 2000 2 1'),
  ('attendance', 'attendance_unexplained', '60000 60000 300 5 1'),
  ('marks', 'marks_pending_of', '8000 8000 4 2 2 2 1 1'),
  ('period_marks', 'period_marks_of_period', '600000 600000 100 25'),
  ('courses', 'courses_of_subject', '24000 24000 240 60 1');
