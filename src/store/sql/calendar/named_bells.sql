-- Bells of buildings and shifts, by title.
SELECT title, slots
FROM named_bells
WHERE org_id = :org_id
ORDER BY title;
