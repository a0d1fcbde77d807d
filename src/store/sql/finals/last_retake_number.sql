-- The highest number of a direction given on some days.
SELECT coalesce(max(number), 0) AS number
FROM retake_directions
WHERE org_id = :org_id AND given_on BETWEEN :from_on AND :to_on;
