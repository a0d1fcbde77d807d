-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, assignment, course_id, student_id, kind, base, base_lead, lead_id, from_on, to_on, hours,
  order_no, competences, characteristic, result, assessed_on, version, is_cancelled
FROM practice_assignments
WHERE org_id = :org_id
ORDER BY assignment;
