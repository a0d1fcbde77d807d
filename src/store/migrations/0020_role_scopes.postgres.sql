-- Projection: what an appointment is for (охват назначения, requirements b.1).

-- Of those that are not for the whole school.
CREATE TABLE role_scopes (
  org_id          bigint NOT NULL,  -- Number of the organisation.
  person_id       bytea NOT NULL,  -- Who is appointed …
  role            text COLLATE "C" NOT NULL,  -- … what …
  valid_from      text COLLATE "C" NOT NULL,  -- … from which day.
  reach           text COLLATE "C" NOT NULL,  -- 'vocational', 'groups', 'subjects'
  study_group_ids text COLLATE "C" NOT NULL,  -- Canonical JSON: the groups that are named.
  subject_ids     text COLLATE "C" NOT NULL,  -- Canonical JSON: the subjects.
  PRIMARY KEY (org_id, person_id, valid_from, role)
);
