-- Sheets of health of whoever is, or was, on the group's list.
SELECT
  student_id, health_group, sports_group, furniture_no, seat, advice, examined_on, kept_by, kept_at,
  entry_index
FROM health_sheets
WHERE org_id = :org_id
  AND student_id IN (
    SELECT student_id FROM enrolments
    WHERE org_id = :org_id AND study_group_id = :study_group_id)
ORDER BY student_id;
