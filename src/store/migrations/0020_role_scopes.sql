-- Projection: what an appointment is for (охват назначения, requirements b.1).

-- Of those that are not for the whole school.
CREATE TABLE role_scopes (
  org_id          INTEGER NOT NULL,  -- Number of the organisation.
  person_id       BLOB NOT NULL,  -- Who is appointed …
  role            TEXT NOT NULL,  -- … what …
  valid_from      TEXT NOT NULL,  -- … from which day.
  reach           TEXT NOT NULL,  -- 'vocational', 'groups', 'subjects'
  study_group_ids TEXT NOT NULL,  -- Canonical JSON: the groups that are named.
  subject_ids     TEXT NOT NULL,  -- Canonical JSON: the subjects.
  PRIMARY KEY (org_id, person_id, valid_from, role)
) STRICT, WITHOUT ROWID;

-- What the planner should expect of them (0007).
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('role_scopes', 'role_scopes', '20 20 2 1 1');
