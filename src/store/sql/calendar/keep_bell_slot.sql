-- One bell.
INSERT INTO bell_slots (org_id, family, slot_no, starts_at, ends_at)
VALUES (:org_id, :family, :slot_no, :starts_at, :ends_at)
ON CONFLICT (org_id, family, slot_no) DO UPDATE SET
  starts_at = excluded.starts_at, ends_at = excluded.ends_at;
