-- Bells that are no more.
DELETE FROM named_bells
WHERE org_id = :org_id AND title = :title;
