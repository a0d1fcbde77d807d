-- Comments to a student that stand, between two days, in the order of his lessons.
SELECT c.lesson_id, c.student_id, c.comment, c.entry_index
FROM school_days AS d
JOIN comments AS c
  ON c.org_id = d.org_id AND c.lesson_on = d.lesson_on AND c.student_id = :student_id
WHERE d.org_id = :org_id AND d.lesson_on BETWEEN :from_on AND :to_on AND c.comment <> ''
ORDER BY d.lesson_on, c.slot_no, c.lesson_id;
