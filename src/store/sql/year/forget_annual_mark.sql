-- A carried result of the year that is taken back.
DELETE FROM annual_marks
WHERE org_id = :org_id AND course_id = :course_id AND student_id = :student_id;
