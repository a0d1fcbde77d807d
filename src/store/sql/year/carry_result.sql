-- A result of another organisation; carried again, it is replaced.
INSERT INTO carried_results (
  org_id, course_id, student_id, period_id, value, organization, document_no, document_on,
  recorded_by, recorded_at, entry_index)
VALUES (
  :org_id, :course_id, :student_id, :period_id, :value, :organization, :document_no, :document_on,
  :recorded_by, :recorded_at, :entry_index)
ON CONFLICT (org_id, course_id, student_id, period_id) DO UPDATE SET
  value = excluded.value, organization = excluded.organization,
  document_no = excluded.document_no, document_on = excluded.document_on,
  recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at,
  entry_index = excluded.entry_index;
