-- Absences and lateness between two days of whoever is on the group's list that day.
SELECT
  a.lesson_id, a.student_id, a.status, a.first_recorded_at, a.recorded_at, a.recorded_by,
  a.entry_index, a.course_id, a.lesson_on, a.slot_no
FROM attendance AS a
WHERE a.org_id = :org_id AND a.lesson_on BETWEEN :from_on AND :to_on AND a.status <> 'present'
  AND a.student_id IN (
    SELECT student_id FROM enrolments
    WHERE org_id = :org_id AND study_group_id = :study_group_id)
  AND EXISTS (
    SELECT 1 FROM enrolments AS e
    WHERE e.org_id = a.org_id AND e.study_group_id = :study_group_id
      AND e.student_id = a.student_id AND e.enrolled_on <= a.lesson_on
      AND (e.left_on IS NULL OR a.lesson_on <= e.left_on))
ORDER BY a.lesson_on, a.student_id, a.slot_no, a.lesson_id;
