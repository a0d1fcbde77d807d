-- Comments to a student that stand, between two days, in the order of his lessons.
SELECT lesson_id, student_id, comment, entry_index
FROM comments
WHERE org_id = :org_id AND student_id = :student_id
  AND lesson_on BETWEEN :from_on AND :to_on AND comment <> ''
ORDER BY lesson_on, slot_no, lesson_id;
