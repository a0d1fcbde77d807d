-- A notice that its author takes back.
UPDATE absence_notices SET is_withdrawn = 1
WHERE org_id = :org_id AND entry_index = :entry_index;
