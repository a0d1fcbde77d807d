-- One practice of a student.
SELECT
  assignment, course_id, student_id, kind, base, base_lead, lead_id, from_on, to_on, hours,
  order_no, competences, characteristic, result, assessed_on, version, is_cancelled
FROM practice_assignments
WHERE org_id = :org_id AND assignment = :assignment;
