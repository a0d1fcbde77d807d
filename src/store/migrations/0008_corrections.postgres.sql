-- Projections: requests to correct beyond the edit window, and lessons opened for it (JRN-14).

-- Which request of a lesson waits for an answer, and until when the lesson is open nevertheless.
ALTER TABLE lessons ADD COLUMN correction_request bigint NOT NULL DEFAULT -1;
ALTER TABLE lessons ADD COLUMN unlocked_until bigint;

-- Requests (заявки на исправление).
CREATE TABLE correction_requests (
  org_id       bigint  NOT NULL,  -- Number of the organisation.
  request      bigint  NOT NULL,  -- The entry that stated it.
  lesson_id    bytea   NOT NULL,  -- Which lesson is to be opened.
  reason       text COLLATE "C" NOT NULL,  -- What is to be corrected, and why.
  requested_by bytea   NOT NULL,  -- Who asks.
  requested_at bigint  NOT NULL,  -- When.
  state        text COLLATE "C" NOT NULL,  -- 'pending', 'granted', 'declined'
  decided_by   bytea   NOT NULL,  -- The second person; zeros while pending.
  decided_at   bigint ,           -- When; NULL while pending.
  valid_until  bigint ,           -- Of a granted one.
  comment      text COLLATE "C" NOT NULL,  -- Of a declined one.
  PRIMARY KEY (org_id, request)
);
CREATE INDEX correction_requests_by_state ON correction_requests (org_id, state, request);
CREATE INDEX correction_requests_of ON correction_requests (org_id, requested_by, request);
