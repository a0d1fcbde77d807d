-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, student_id, health_group, sports_group, furniture_no, seat, advice, examined_on, kept_by,
  kept_at, entry_index
FROM health_sheets
WHERE org_id = :org_id
ORDER BY student_id;
