-- Closed classes of a school year, with the size of the ledger that the last sheet of each, or
-- addendum to it, was issued at.
SELECT g.study_group_id, MAX(d.tree_size) AS tree_size
FROM study_groups AS g
JOIN class_closings AS k ON k.org_id = g.org_id AND k.study_group_id = g.study_group_id
JOIN documents AS d ON d.org_id = g.org_id AND d.study_group_id = g.study_group_id
WHERE g.org_id = :org_id AND g.school_year_id = :school_year_id
  AND d.form IN ('summary_sheet', 'addendum_sheet')
GROUP BY g.study_group_id
ORDER BY g.study_group_id;
