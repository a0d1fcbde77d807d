-- A study mode.
INSERT INTO study_modes (
  org_id, entry_index, student_id, kind, from_on, to_on, order_no, order_on, place, ended_order_no,
  stated_by, stated_at)
VALUES (
  :org_id, :entry_index, :student_id, :kind, :from_on, :to_on, :order_no, :order_on, :place, '',
  :stated_by, :stated_at);
