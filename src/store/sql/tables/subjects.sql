-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, subject_id, title, short_title, kind, position, title_key
FROM subjects
WHERE org_id = :org_id
ORDER BY subject_id;
