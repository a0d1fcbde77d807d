-- How many results a course has in a period.
INSERT INTO result_counts (org_id, period_id, course_id, given_count)
VALUES (:org_id, :period_id, :course_id, (
  SELECT COUNT(*)
  FROM period_marks AS m
  WHERE m.org_id = :org_id AND m.course_id = :course_id AND m.period_id = :period_id))
ON CONFLICT (org_id, period_id, course_id) DO UPDATE SET given_count = excluded.given_count;
