-- A rubric of a course.
INSERT INTO rubrics (
  org_id, rubric, course_id, title, criteria, three, four, five, is_retired)
VALUES (
  :org_id, :rubric, :course_id, :title, :criteria, :three, :four, :five, 0);
