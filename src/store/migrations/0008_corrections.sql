-- Projections: requests to correct beyond the edit window, and lessons opened for it (JRN-14).

-- Which request of a lesson waits for an answer, and until when the lesson is open nevertheless.
ALTER TABLE lessons ADD COLUMN correction_request INTEGER NOT NULL DEFAULT -1;
ALTER TABLE lessons ADD COLUMN unlocked_until INTEGER;

-- Requests (заявки на исправление).
CREATE TABLE correction_requests (
  org_id       INTEGER NOT NULL,  -- Number of the organisation.
  request      INTEGER NOT NULL,  -- The entry that stated it.
  lesson_id    BLOB    NOT NULL,  -- Which lesson is to be opened.
  reason       TEXT    NOT NULL,  -- What is to be corrected, and why.
  requested_by BLOB    NOT NULL,  -- Who asks.
  requested_at INTEGER NOT NULL,  -- When.
  state        TEXT    NOT NULL,  -- 'pending', 'granted', 'declined'
  decided_by   BLOB    NOT NULL,  -- The second person; zeros while pending.
  decided_at   INTEGER,           -- When; NULL while pending.
  valid_until  INTEGER,           -- Of a granted one.
  comment      TEXT    NOT NULL,  -- Of a declined one.
  PRIMARY KEY (org_id, request)
) STRICT, WITHOUT ROWID;
CREATE INDEX correction_requests_by_state ON correction_requests (org_id, state, request);
CREATE INDEX correction_requests_of ON correction_requests (org_id, requested_by, request);

-- What the planner should expect of it (0007).
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('correction_requests', 'correction_requests', '2000 2000 1'),
  ('correction_requests', 'correction_requests_by_state', '2000 2000 600 1'),
  ('correction_requests', 'correction_requests_of', '2000 2000 20 1');
