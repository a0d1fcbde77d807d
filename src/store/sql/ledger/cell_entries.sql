-- Entries about one cell, in order.
SELECT e.entry_index, e.encoded, e.recorded_at
FROM mentions AS m
JOIN entries AS e ON e.org_id = m.org_id AND e.entry_index = m.entry_index
WHERE m.org_id = :org_id AND m.about = 'lesson' AND m.about_id = :lesson_id
  AND m.student_id = :student_id
ORDER BY m.entry_index;
