-- One appeal.
SELECT
  appeal, course_id, lesson_id, student_id, work_no, part_no, disputed, text, filed_by, filed_at,
  state, value, protocol_no, decided_on, commission, decision, decided_by, decided_at
FROM appeals
WHERE org_id = :org_id AND appeal = :appeal;
