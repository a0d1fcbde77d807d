-- Cycles of disciplines, in the order of the curriculum.
SELECT c.subject_id, c.cycle, c.entry_index
FROM subject_cycles AS c
JOIN subjects AS s ON s.org_id = c.org_id AND s.subject_id = c.subject_id
WHERE c.org_id = :org_id
ORDER BY s.position, s.title_key, s.subject_id;
