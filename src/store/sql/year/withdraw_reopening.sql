-- An order to open a class that is taken back.
UPDATE reopenings SET withdrawn_reason = :reason
WHERE org_id = :org_id AND reopening = :reopening;
