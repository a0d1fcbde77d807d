-- Before the bells of a programme family are said anew.
DELETE FROM bell_slots
WHERE org_id = :org_id AND family = :family;
