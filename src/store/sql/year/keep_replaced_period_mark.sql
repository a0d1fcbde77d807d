-- What stood in a period when a result was carried there.
UPDATE carried_results SET
  replaced_value = m.value, replaced_mean_num = m.mean_num, replaced_mean_den = m.mean_den,
  replaced_proposed = m.proposed, replaced_flag = m.flag, replaced_reason = m.reason,
  replaced_at = m.recorded_at, replaced_by = m.recorded_by, replaced_entry = m.entry_index
FROM period_marks AS m
WHERE carried_results.org_id = :org_id AND carried_results.entry_index = :entry_index
  AND m.org_id = :org_id AND m.course_id = :course_id AND m.student_id = :student_id
  AND m.period_id = :period_id;
