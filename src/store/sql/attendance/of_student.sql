-- Absences and lateness of a student between two days, in the order of his lessons.
SELECT
  a.lesson_id, a.student_id, a.status, a.first_recorded_at, a.recorded_at, a.recorded_by,
  a.entry_index
FROM school_days AS d
JOIN attendance AS a
  ON a.org_id = d.org_id AND a.lesson_on = d.lesson_on AND a.student_id = :student_id
WHERE d.org_id = :org_id AND d.lesson_on BETWEEN :from_on AND :to_on AND a.status <> 'present'
ORDER BY d.lesson_on, a.slot_no, a.lesson_id;
