-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, appeal, course_id, lesson_id, student_id, work_no, part_no, disputed, text, filed_by,
  filed_at, state, value, protocol_no, decided_on, commission, decision, decided_by, decided_at
FROM appeals
WHERE org_id = :org_id
ORDER BY appeal;
