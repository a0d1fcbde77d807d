-- Every row in the order of its key: for comparison with what the entries say.
SELECT org_id, entry_index, made_on, made_by, course_id, lesson_id, student_id
FROM corrections
WHERE org_id = :org_id
ORDER BY entry_index;
