-- A rubric that was replaced or is used no more.
UPDATE rubrics SET is_retired = 1
WHERE org_id = :org_id AND rubric = :replaces;
