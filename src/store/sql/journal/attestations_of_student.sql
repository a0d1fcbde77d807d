-- Attempts of attestation of a student, by day.
SELECT
  entry_index, course_id, student_id, period_id, held_on, kind, result, protocol_no, examiners,
  recorded_at, recorded_by
FROM attestations
WHERE org_id = :org_id AND student_id = :student_id
ORDER BY held_on, entry_index;
