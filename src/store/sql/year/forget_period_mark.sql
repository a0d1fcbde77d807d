-- A carried result of a period that is taken back.
DELETE FROM period_marks
WHERE org_id = :org_id AND course_id = :course_id AND student_id = :student_id
  AND period_id = :period_id;
