-- A mark of the year; confirmed again, it is replaced.
INSERT INTO annual_marks (
  org_id, course_id, student_id, value, proposed, flag, reason, recorded_at, recorded_by,
  entry_index)
VALUES (
  :org_id, :course_id, :student_id, :value, :proposed, :flag, :reason, :recorded_at,
  :recorded_by, :entry_index)
ON CONFLICT (org_id, course_id, student_id) DO UPDATE SET
  value = excluded.value, proposed = excluded.proposed, flag = excluded.flag,
  reason = excluded.reason, recorded_at = excluded.recorded_at,
  recorded_by = excluded.recorded_by, entry_index = excluded.entry_index;
