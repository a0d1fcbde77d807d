-- Bells of a programme family, in order.
SELECT slot_no, starts_at, ends_at
FROM bell_slots
WHERE org_id = :org_id AND family = :family
ORDER BY slot_no;
