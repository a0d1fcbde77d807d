-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, change_reason, scope, teacher_id, study_group_id, family, grade, text, from_on, to_on,
  document_kind, document_no, document_on, recorded_by, recorded_at, version
FROM change_reasons
WHERE org_id = :org_id
ORDER BY change_reason;
