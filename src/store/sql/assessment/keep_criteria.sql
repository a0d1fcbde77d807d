-- Points by criteria; a later entry replaces them. Withdrawn with their mark: take_back_criteria.
INSERT INTO criteria_points (
  org_id, lesson_id, student_id, work_no, part_no, rubric, points, value, entry_index)
VALUES (
  :org_id, :lesson_id, :student_id, :work_no, :part_no, :rubric, :points, :value, :entry_index)
ON CONFLICT (org_id, lesson_id, student_id, work_no, part_no) DO UPDATE SET
  rubric = excluded.rubric, points = excluded.points, value = excluded.value,
  entry_index = excluded.entry_index;
