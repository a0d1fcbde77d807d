-- A sheet of health; said again, it is changed.
INSERT INTO health_sheets (
  org_id, student_id, health_group, sports_group, furniture_no, seat, advice, examined_on, kept_by,
  kept_at, entry_index)
VALUES (
  :org_id, :student_id, :health_group, :sports_group, :furniture_no, :seat, :advice, :examined_on,
  :kept_by, :kept_at, :entry_index)
ON CONFLICT (org_id, student_id) DO UPDATE SET
  health_group = excluded.health_group, sports_group = excluded.sports_group,
  furniture_no = excluded.furniture_no, seat = excluded.seat, advice = excluded.advice,
  examined_on = excluded.examined_on, kept_by = excluded.kept_by, kept_at = excluded.kept_at,
  entry_index = excluded.entry_index;
