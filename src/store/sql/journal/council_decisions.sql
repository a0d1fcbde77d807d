-- Decisions of the council about a class.
SELECT student_id, study_group_id, kind, protocol_no, decided_on, text
FROM council_decisions
WHERE org_id = :org_id AND study_group_id = :study_group_id
ORDER BY student_id;
