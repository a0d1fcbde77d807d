-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, entry_index, course_id, student_id, period_id, held_on, kind, result, protocol_no,
  examiners, recorded_at, recorded_by
FROM attestations
WHERE org_id = :org_id
ORDER BY entry_index;
