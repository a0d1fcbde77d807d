-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, study_group_id, student_id, kind, protocol_no, decided_on, text
FROM council_decisions
WHERE org_id = :org_id
ORDER BY study_group_id, student_id;
