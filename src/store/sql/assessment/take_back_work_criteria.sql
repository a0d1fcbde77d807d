-- The work was removed, and with it whatever was given for it by criteria.
DELETE FROM criteria_points
WHERE org_id = :org_id AND lesson_id = :lesson_id AND work_no = :work_no;
