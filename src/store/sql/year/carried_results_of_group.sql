-- Carried results that no later result has replaced, of a group's courses and of those of the
-- groups that draw from it.
SELECT
  r.course_id, r.student_id, r.period_id, r.value, r.organization, r.document_no, r.document_on,
  r.recorded_by, r.recorded_at, r.entry_index
FROM (
  SELECT org_id, study_group_id FROM study_groups
  WHERE org_id = :org_id AND study_group_id = :study_group_id
  UNION
  SELECT org_id, study_group_id FROM study_group_parents
  WHERE org_id = :org_id AND parent_group_id = :study_group_id
) AS d
JOIN courses AS c ON c.org_id = d.org_id AND c.study_group_id = d.study_group_id
JOIN carried_results AS r ON r.org_id = c.org_id AND r.course_id = c.course_id
WHERE (EXISTS (
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
