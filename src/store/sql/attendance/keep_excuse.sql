-- A document that excuses absences.
INSERT INTO excuse_documents (
  org_id, entry_index, student_id, kind, status, from_on, to_on, document_no, document_on, text,
  registered_by, registered_at)
VALUES (
  :org_id, :entry_index, :student_id, :kind, :status, :from_on, :to_on, :document_no,
  :document_on, :text, :registered_by, :registered_at);
