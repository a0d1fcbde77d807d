-- What stood for the year when a result was carried.
UPDATE carried_results SET
  replaced_value = m.value, replaced_proposed = m.proposed, replaced_flag = m.flag,
  replaced_reason = m.reason, replaced_at = m.recorded_at, replaced_by = m.recorded_by,
  replaced_entry = m.entry_index
FROM annual_marks AS m
WHERE carried_results.org_id = :org_id AND carried_results.entry_index = :entry_index
  AND m.org_id = :org_id AND m.course_id = :course_id AND m.student_id = :student_id;
