-- An exemption from a subject.
INSERT INTO exemptions (
  org_id, entry_index, student_id, subject_id, kind, from_on, to_on, document_no, document_on,
  text, granted_by, granted_at, is_withdrawn)
VALUES (
  :org_id, :entry_index, :student_id, :subject_id, :kind, :from_on, :to_on, :document_no,
  :document_on, :text, :granted_by, :granted_at, 0);
