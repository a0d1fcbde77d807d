-- Closed classes without a package that holds what followed their last reopening, without their
-- parents.
SELECT
  g.study_group_id, g.school_year_id, g.family, g.kind, g.title, g.grade, g.letter,
  g.period_system_id
FROM class_closings AS k
JOIN study_groups AS g ON g.org_id = k.org_id AND g.study_group_id = k.study_group_id
WHERE k.org_id = :org_id AND NOT EXISTS (
  SELECT 1
  FROM packages AS p
  WHERE p.org_id = k.org_id AND p.study_group_id = k.study_group_id
    AND p.tree_size > COALESCE((
      SELECT MAX(r.carried_out)
      FROM reopenings AS r
      WHERE r.org_id = k.org_id AND r.study_group_id = k.study_group_id), -1))
ORDER BY k.study_group_id;
