-- A mark that was recorded: what stands was first recorded now (JRN-13).
INSERT INTO marks (
  org_id, course_id, lesson_on, slot_no, lesson_id, student_id, work_no, part_no, value, due_on,
  first_recorded_at, recorded_at, recorded_by, entry_index, work_type, work_title,
  weight_hundredths)
VALUES (
  :org_id, :course_id, :lesson_on, :slot_no, :lesson_id, :student_id, :work_no, :part_no, :value,
  :due_on, :recorded_at, :recorded_at, :recorded_by, :entry_index, :work_type, :work_title,
  :weight_hundredths)
ON CONFLICT (org_id, course_id, lesson_on, slot_no, lesson_id, student_id, work_no, part_no)
DO UPDATE SET
  value = excluded.value, due_on = excluded.due_on,
  first_recorded_at = excluded.first_recorded_at, recorded_at = excluded.recorded_at,
  recorded_by = excluded.recorded_by, entry_index = excluded.entry_index, reworked_from = NULL;
