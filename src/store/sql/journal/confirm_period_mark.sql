-- A mark of a period; confirmed again, it is replaced.
INSERT INTO period_marks (
  org_id, course_id, student_id, period_id, value, mean_num, mean_den, proposed, flag, reason,
  recorded_at, recorded_by, entry_index)
VALUES (
  :org_id, :course_id, :student_id, :period_id, :value, :mean_num, :mean_den, :proposed, :flag,
  :reason, :recorded_at, :recorded_by, :entry_index)
ON CONFLICT (org_id, course_id, student_id, period_id) DO UPDATE SET
  value = excluded.value, mean_num = excluded.mean_num, mean_den = excluded.mean_den,
  proposed = excluded.proposed, flag = excluded.flag, reason = excluded.reason,
  recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by,
  entry_index = excluded.entry_index;
