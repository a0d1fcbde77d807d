-- Marks of the year in a course.
SELECT
  course_id, student_id, value, proposed, flag, reason, recorded_at, recorded_by, entry_index
FROM annual_marks
WHERE org_id = :org_id AND course_id = :course_id
ORDER BY student_id;
