-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, course_id, student_id, period_id, value, organization, document_no, document_on,
  recorded_by, recorded_at, entry_index
FROM carried_results
WHERE org_id = :org_id
ORDER BY course_id, student_id, period_id;
