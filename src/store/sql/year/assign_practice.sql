-- A student is sent to practice.
INSERT INTO practice_assignments (
  org_id, assignment, course_id, student_id, kind, base, base_lead, lead_id, from_on, to_on, hours,
  order_no, competences, characteristic, result, assessed_on, version, is_cancelled)
VALUES (
  :org_id, :assignment, :course_id, :student_id, :kind, :base, :base_lead, :lead_id, :from_on,
  :to_on, :hours, :order_no, '', '', NULL, NULL, :version, 0);
