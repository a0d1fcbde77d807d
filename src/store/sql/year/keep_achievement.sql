-- An achievement.
INSERT INTO achievements (
  org_id, entry_index, student_id, study_group_id, kind, level, title, outcome, achieved_on,
  document_no, recorded_by, recorded_at, is_withdrawn)
VALUES (
  :org_id, :entry_index, :student_id, :study_group_id, :kind, :level, :title, :outcome,
  :achieved_on, :document_no, :recorded_by, :recorded_at, 0);
