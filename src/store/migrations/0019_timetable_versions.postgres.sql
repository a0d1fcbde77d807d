-- Versions of the timetable (версии расписания, CUR-06): a place that ended, and came back with a
-- later version, stands there twice. Before, the later row took the place of the earlier one.

-- Places of courses in the timetable, each with the days on which it is in force.
CREATE TABLE timetable_slots_by_day (
  org_id     bigint  NOT NULL,  -- Number of the organisation.
  course_id  bytea    NOT NULL,  -- Which course …
  weekday    bigint  NOT NULL,  -- … on which day (Monday is 1) …
  slot_no    bigint  NOT NULL,  -- … at which place in it …
  parity     text COLLATE "C" NOT NULL,  -- … in which weeks: 'every', 'week_a', 'week_b'.
  room_title text COLLATE "C" NOT NULL,  -- Where.
  valid_from text COLLATE "C" NOT NULL,  -- … from which day on.
  valid_to   TEXT,              -- Last day, if it ends within the year.
  PRIMARY KEY (org_id, course_id, weekday, slot_no, parity, valid_from)
);
INSERT INTO timetable_slots_by_day (
  org_id, course_id, weekday, slot_no, parity, room_title, valid_from, valid_to)
SELECT org_id, course_id, weekday, slot_no, parity, room_title, valid_from, valid_to
FROM timetable_slots;
DROP TABLE timetable_slots;
ALTER TABLE timetable_slots_by_day RENAME TO timetable_slots;
