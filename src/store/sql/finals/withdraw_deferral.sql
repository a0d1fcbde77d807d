-- A deferral that is taken back.
UPDATE deferrals SET is_withdrawn = 1
WHERE org_id = :org_id AND deferral = :deferral;
