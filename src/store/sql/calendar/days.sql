-- Days that are not usual, by day.
SELECT school_year_id, day_on, kind, as_on, reason, entry_index
FROM calendar_days
WHERE org_id = :org_id AND day_on BETWEEN :from_on AND :to_on
ORDER BY day_on;
