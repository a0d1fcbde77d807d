-- A visit that ends before its time.
UPDATE visits SET ended_on = :ended_on, end_reason = :reason
WHERE org_id = :org_id AND visit = :visit;
