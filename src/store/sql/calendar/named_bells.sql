-- Bells of buildings and shifts; whoever reads them sorts them.
SELECT title, slots
FROM named_bells
WHERE org_id = :org_id;
