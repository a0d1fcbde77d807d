-- An attempt in whose place another stands.
DELETE FROM attestations
WHERE org_id = :org_id AND entry_index = :entry_index;
