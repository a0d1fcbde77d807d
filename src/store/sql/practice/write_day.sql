-- What a student did on a day of his practice; a later line replaces it, and waits anew. What was
-- remarked stays until the day is confirmed.
INSERT INTO practice_days (
  org_id, assignment, done_on, course_id, student_id, hours, text, state, remark, written_at,
  checked_by, checked_at, version)
VALUES (
  :org_id, :assignment, :done_on, :course_id, :student_id, :hours, :text, 'written', '',
  :written_at, :checked_by, NULL, :version)
ON CONFLICT (org_id, assignment, done_on) DO UPDATE SET
  course_id = excluded.course_id, student_id = excluded.student_id, hours = excluded.hours,
  text = excluded.text, state = excluded.state, written_at = excluded.written_at,
  checked_by = excluded.checked_by, checked_at = NULL, version = excluded.version;
