-- A mark that was corrected, or withdrawn: the moment it was first recorded stays, and what stood
-- before the work was first done again.
INSERT INTO marks (
  org_id, course_id, lesson_on, slot_no, lesson_id, student_id, work_no, part_no, value, due_on,
  first_recorded_at, recorded_at, recorded_by, entry_index, work_type, work_title,
  weight_hundredths, reworked_from)
VALUES (
  :org_id, :course_id, :lesson_on, :slot_no, :lesson_id, :student_id, :work_no, :part_no, :value,
  :due_on, 0, :recorded_at, :recorded_by, :entry_index, :work_type, :work_title,
  :weight_hundredths, :reworked_from)
ON CONFLICT (org_id, course_id, lesson_on, slot_no, lesson_id, student_id, work_no, part_no)
DO UPDATE SET
  value = excluded.value, due_on = excluded.due_on, recorded_at = excluded.recorded_at,
  recorded_by = excluded.recorded_by, entry_index = excluded.entry_index,
  reworked_from = CASE
    WHEN CAST(:keeps_rework AS bigint) = 1 THEN marks.reworked_from
    WHEN excluded.value IS NULL THEN NULL
    ELSE COALESCE(marks.reworked_from, excluded.reworked_from) END;
