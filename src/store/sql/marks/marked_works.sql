-- Works of a lesson under which marks stand, with their highest part.
SELECT work_no, max(part_no) AS most_parts
FROM marks
WHERE org_id = :org_id AND course_id = :course_id AND lesson_on = :lesson_on
  AND slot_no = :slot_no AND lesson_id = :lesson_id AND value IS NOT NULL
GROUP BY work_no
ORDER BY work_no;
