-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, study_group_id, lesson_on, slot_no, starts_at, lesson_id, course_id, ends_at,
  teacher_id, room_title, state, cancel_reason, topic, homework, homework_none, works, version,
  correction_request, unlocked_until, unmarked_works
FROM lessons
WHERE org_id = :org_id
ORDER BY study_group_id, lesson_on, slot_no, starts_at, lesson_id;
