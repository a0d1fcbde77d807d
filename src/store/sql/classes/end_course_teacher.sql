-- The teaching that began on valid_from ends; an empty comment leaves the former one.
UPDATE course_teachers SET
  valid_to = :valid_to,
  comment = CASE WHEN :comment = '' THEN comment ELSE :comment END
WHERE org_id = :org_id AND course_id = :course_id AND teacher_id = :teacher_id
  AND valid_from = :valid_from;
