-- One period of a system.
INSERT INTO periods (org_id, period_system_id, number, period_id, title, starts_on, ends_on)
VALUES (:org_id, :period_system_id, :number, :period_id, :title, :starts_on, :ends_on)
ON CONFLICT (org_id, period_system_id, number) DO UPDATE SET
  period_id = excluded.period_id, title = excluded.title,
  starts_on = excluded.starts_on, ends_on = excluded.ends_on;
