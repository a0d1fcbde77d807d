-- Carried results of a student that no later result has replaced.
SELECT
  r.course_id, r.student_id, r.period_id, r.value, r.organization, r.document_no, r.document_on,
  r.recorded_by, r.recorded_at, r.entry_index
FROM carried_results AS r
WHERE r.org_id = :org_id AND r.student_id = :student_id AND (EXISTS (
    SELECT 1
    FROM period_marks AS m
    WHERE m.org_id = r.org_id AND m.course_id = r.course_id AND m.student_id = r.student_id
      AND m.period_id = r.period_id AND m.entry_index = r.entry_index)
  OR EXISTS (
    SELECT 1
    FROM annual_marks AS a
    WHERE a.org_id = r.org_id AND a.course_id = r.course_id AND a.student_id = r.student_id
      AND a.entry_index = r.entry_index))
ORDER BY r.entry_index;
