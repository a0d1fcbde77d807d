-- Marks of the year of a student.
SELECT
  course_id, student_id, value, proposed, flag, reason, recorded_at, recorded_by, entry_index
FROM annual_marks
WHERE org_id = :org_id AND student_id = :student_id
ORDER BY course_id;
