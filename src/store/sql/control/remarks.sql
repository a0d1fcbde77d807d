-- Remarks in one state, the latest first.
SELECT
  remark, course_id, addressee_id, cause, text, due_on, made_by, made_at, state, answer,
  answered_at, settled_by, settled_at, student_id, lesson_id
FROM remarks
WHERE org_id = :org_id AND state = :state
ORDER BY remark DESC
LIMIT :most;
