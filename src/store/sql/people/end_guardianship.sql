-- Whatever is in force between the two after that day ends on it.
UPDATE guardianships SET valid_to = :valid_to
WHERE org_id = :org_id AND student_id = :student_id AND guardian_id = :guardian_id
  AND valid_from <= :valid_to AND (valid_to IS NULL OR valid_to > :valid_to);
