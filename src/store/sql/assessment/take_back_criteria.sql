-- The mark was withdrawn: what was given for it by criteria is withdrawn with it.
DELETE FROM criteria_points
WHERE org_id = :org_id AND lesson_id = :lesson_id AND student_id = :student_id
  AND work_no = :work_no AND part_no = :part_no;
