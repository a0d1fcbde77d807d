-- What the teacher says has been done.
UPDATE remarks SET state = 'answered', answer = :answer, answered_at = :answered_at
WHERE org_id = :org_id AND remark = :remark;
