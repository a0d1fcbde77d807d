-- A group; said again, it is changed. Its parents follow.
INSERT INTO study_groups (
  org_id, study_group_id, school_year_id, family, kind, title, grade, letter, period_system_id,
  place_key)
VALUES (
  :org_id, :study_group_id, :school_year_id, :family, :kind, :title, :grade, :letter,
  :period_system_id, :place_key)
ON CONFLICT (org_id, study_group_id) DO UPDATE SET
  school_year_id = excluded.school_year_id, family = excluded.family, kind = excluded.kind,
  title = excluded.title, grade = excluded.grade, letter = excluded.letter,
  period_system_id = excluded.period_system_id, place_key = excluded.place_key;
