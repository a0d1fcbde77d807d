-- A planned work that is removed.
UPDATE planned_works SET is_removed = 1
WHERE org_id = :org_id AND entry_index = :planned_work;
