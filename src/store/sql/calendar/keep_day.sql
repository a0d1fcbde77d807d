-- A day that is not usual; said again, it is replaced.
INSERT INTO calendar_days (org_id, day_on, school_year_id, kind, as_on, reason, entry_index)
VALUES (:org_id, :day_on, :school_year_id, :kind, :as_on, :reason, :entry_index)
ON CONFLICT (org_id, day_on) DO UPDATE SET
  school_year_id = excluded.school_year_id, kind = excluded.kind, as_on = excluded.as_on,
  reason = excluded.reason, entry_index = excluded.entry_index;
