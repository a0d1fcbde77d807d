-- An exemption that is taken back.
UPDATE exemptions SET is_withdrawn = 1
WHERE org_id = :org_id AND entry_index = :entry_index;
