-- By which reasons lessons between two days were changed.
SELECT a.lesson_id, a.change_reason
FROM lessons AS l
JOIN applied_reasons AS a ON a.org_id = l.org_id AND a.lesson_id = l.lesson_id
WHERE l.org_id = :org_id AND l.lesson_on BETWEEN :from_on AND :to_on
  AND (l.state = 'cancelled' OR l.substitution_entry >= 0 OR l.is_extra = 1
       OR l.moved_from IS NOT NULL)
ORDER BY a.lesson_id;
