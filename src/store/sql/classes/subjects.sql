-- Subjects in the order of the curriculum.
SELECT subject_id, title, short_title, kind, position
FROM subjects
WHERE org_id = :org_id
ORDER BY position, title_key, subject_id;
