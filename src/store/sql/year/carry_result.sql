-- A result of another organisation.
INSERT INTO carried_results (
  org_id, entry_index, course_id, student_id, period_id, value, organization, document_no,
  document_on, recorded_by, recorded_at)
VALUES (
  :org_id, :entry_index, :course_id, :student_id, :period_id, :value, :organization, :document_no,
  :document_on, :recorded_by, :recorded_at);
