-- An achievement that is taken back.
UPDATE achievements SET is_withdrawn = 1
WHERE org_id = :org_id AND entry_index = :achievement;
