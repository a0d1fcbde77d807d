-- Versions of the timetable (версии расписания, CUR-06): a place that ended, and came back with a
-- later version, stands there twice. Before, the later row took the place of the earlier one.

-- Places of courses in the timetable, each with the days on which it is in force.
CREATE TABLE timetable_slots_by_day (
  org_id     INTEGER NOT NULL,  -- Number of the organisation.
  course_id  BLOB    NOT NULL,  -- Which course …
  weekday    INTEGER NOT NULL,  -- … on which day (Monday is 1) …
  slot_no    INTEGER NOT NULL,  -- … at which place in it …
  parity     TEXT    NOT NULL,  -- … in which weeks: 'every', 'week_a', 'week_b'.
  room_title TEXT    NOT NULL,  -- Where.
  valid_from TEXT    NOT NULL,  -- … from which day on.
  valid_to   TEXT,              -- Last day, if it ends within the year.
  PRIMARY KEY (org_id, course_id, weekday, slot_no, parity, valid_from)
) STRICT, WITHOUT ROWID;
INSERT INTO timetable_slots_by_day (
  org_id, course_id, weekday, slot_no, parity, room_title, valid_from, valid_to)
SELECT org_id, course_id, weekday, slot_no, parity, room_title, valid_from, valid_to
FROM timetable_slots;
DROP TABLE timetable_slots;
ALTER TABLE timetable_slots_by_day RENAME TO timetable_slots;

-- What the planner should expect of them (0007).
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('timetable_slots', 'timetable_slots', '12000 12000 3 1 1 1 1');
