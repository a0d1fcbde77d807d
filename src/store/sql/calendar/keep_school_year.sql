-- A school year; said again, it is changed.
INSERT INTO school_years (org_id, school_year_id, title, starts_on, ends_on, entry_index)
VALUES (:org_id, :school_year_id, :title, :starts_on, :ends_on, :entry_index)
ON CONFLICT (org_id, school_year_id) DO UPDATE SET
  title = excluded.title, starts_on = excluded.starts_on, ends_on = excluded.ends_on;
