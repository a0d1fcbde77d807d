-- Attendance; after it was cleared, what stands was first recorded now.
INSERT INTO attendance (
  org_id, course_id, lesson_on, slot_no, lesson_id, student_id, status, first_recorded_at,
  recorded_at, recorded_by, entry_index)
VALUES (
  :org_id, :course_id, :lesson_on, :slot_no, :lesson_id, :student_id, :status, :recorded_at,
  :recorded_at, :recorded_by, :entry_index)
ON CONFLICT (org_id, course_id, lesson_on, slot_no, lesson_id, student_id) DO UPDATE SET
  status = excluded.status,
  first_recorded_at = CASE
    WHEN attendance.status = 'present' THEN excluded.recorded_at
    ELSE attendance.first_recorded_at
  END,
  recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by,
  entry_index = excluded.entry_index;
