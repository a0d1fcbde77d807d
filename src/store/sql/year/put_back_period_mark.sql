-- What stood in a period before a result was carried, if anything did.
INSERT INTO period_marks (
  org_id, course_id, student_id, period_id, value, mean_num, mean_den, proposed, flag, reason,
  recorded_at, recorded_by, entry_index)
SELECT
  org_id, course_id, student_id, period_id, replaced_value, replaced_mean_num, replaced_mean_den,
  replaced_proposed, replaced_flag, replaced_reason, replaced_at, replaced_by, replaced_entry
FROM carried_results
WHERE org_id = :org_id AND entry_index = :entry_index AND replaced_entry IS NOT NULL;
