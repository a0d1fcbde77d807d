-- Comments of a course between two days, lesson by lesson, removed ones too.
SELECT lesson_on, slot_no, lesson_id, student_id, comment, entry_index
FROM comments
WHERE org_id = :org_id AND course_id = :course_id AND lesson_on BETWEEN :from_on AND :to_on
ORDER BY lesson_on, slot_no, lesson_id, student_id;
