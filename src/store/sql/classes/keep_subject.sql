-- A subject; said again, it is changed.
INSERT INTO subjects (org_id, subject_id, title, short_title, kind, position, title_key)
VALUES (:org_id, :subject_id, :title, :short_title, :kind, :position, :title_key)
ON CONFLICT (org_id, subject_id) DO UPDATE SET
  title = excluded.title, short_title = excluded.short_title, kind = excluded.kind,
  position = excluded.position, title_key = excluded.title_key;
