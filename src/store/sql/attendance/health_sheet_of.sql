-- The sheet of health of one student.
SELECT
  student_id, health_group, sports_group, furniture_no, seat, advice, examined_on, kept_by, kept_at,
  entry_index
FROM health_sheets
WHERE org_id = :org_id AND student_id = :student_id;
