-- One reason of changes.
SELECT
  r.change_reason, r.scope, r.teacher_id, r.study_group_id, r.family, r.grade, r.text, r.from_on,
  r.to_on, r.document_kind, r.document_no, r.document_on, r.recorded_by, r.recorded_at, r.version,
  (SELECT count(*) FROM applied_reasons AS a
   WHERE a.org_id = r.org_id AND a.change_reason = r.change_reason) AS lesson_count
FROM change_reasons AS r
WHERE r.org_id = :org_id AND r.change_reason = :change_reason;
