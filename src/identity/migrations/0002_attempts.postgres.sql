-- attempts: how often somebody has tried to come in lately. A name is not kept, only its SHA-256:
-- people type passwords where logins belong.
CREATE TABLE attempts (
  kind          text COLLATE "C" NOT NULL CHECK (kind IN ('login', 'address')), -- What was counted.
  name_hash     bytea   NOT NULL CHECK (length(name_hash) = 32), -- Of the login or the address.
  attempt_count bigint  NOT NULL,             -- Those that did not succeed, since first_at.
  first_at      bigint  NOT NULL,             -- Microseconds since 1970-01-01 UTC.
  PRIMARY KEY (kind, name_hash)
);
CREATE INDEX attempts_by_age ON attempts (first_at);

CREATE INDEX sessions_of_person ON sessions (org_id, person_id);
