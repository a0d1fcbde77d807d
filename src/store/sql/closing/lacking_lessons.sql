-- What the records of lessons lack between two days.
SELECT
  course_id, lesson_on, CASE WHEN topic = '' THEN 1 ELSE 0 END AS lacks_topic,
  CASE WHEN homework = '' AND homework_none = 0 THEN 1 ELSE 0 END AS lacks_homework
FROM lessons
WHERE org_id = :org_id AND lesson_on BETWEEN :from_on AND :to_on AND state = 'planned'
  AND (topic = '' OR (homework = '' AND homework_none = 0) OR missing_marks > 0);
