-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, entry_index, course_id, student_id, period_id, value, organization, document_no,
  document_on, recorded_by, recorded_at, replaced_value, replaced_mean_num, replaced_mean_den,
  replaced_proposed, replaced_flag, replaced_reason, replaced_at, replaced_by, replaced_entry
FROM carried_results
WHERE org_id = :org_id
ORDER BY entry_index;
