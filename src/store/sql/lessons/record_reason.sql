-- A reason of changes.
INSERT INTO change_reasons (
  org_id, change_reason, scope, teacher_id, study_group_id, family, grade, text, from_on, to_on,
  document_kind, document_no, document_on, recorded_by, recorded_at, version)
VALUES (
  :org_id, :change_reason, :scope, :teacher_id, :study_group_id, :family, :grade, :text, :from_on,
  :to_on, :document_kind, :document_no, :document_on, :recorded_by, :recorded_at, :change_reason);
