-- A mass event that is taken back.
UPDATE mass_events SET is_withdrawn = 1
WHERE org_id = :org_id AND entry_index = :mass_event;
