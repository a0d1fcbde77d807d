-- Who was to teach a course, entry by entry, with the commands that said so. What is said of its
-- students is not looked at.
SELECT e.entry_index, e.command_id, e.encoded
FROM mentions AS m
JOIN entries AS e ON e.org_id = m.org_id AND e.entry_index = m.entry_index
WHERE m.org_id = :org_id AND m.about = 'course' AND m.about_id = :course_id
  AND m.student_id = :nobody AND e.kind IN ('course_teacher_assigned', 'course_teacher_ended')
ORDER BY m.entry_index;
