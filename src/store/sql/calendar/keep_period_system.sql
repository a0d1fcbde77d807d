-- A period system; said again, it is changed. Its periods follow.
INSERT INTO period_systems (org_id, period_system_id, school_year_id, kind, title, entry_index)
VALUES (:org_id, :period_system_id, :school_year_id, :kind, :title, :entry_index)
ON CONFLICT (org_id, period_system_id) DO UPDATE SET
  school_year_id = excluded.school_year_id, kind = excluded.kind, title = excluded.title;
