-- Entries about one thing, in order.
SELECT entry_index, student_id
FROM mentions
WHERE org_id = :org_id AND about = :about AND about_id = :about_id;
