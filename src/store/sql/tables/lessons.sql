-- Every row in the order of its key: for comparison with what the entries say.
SELECT
  org_id, study_group_id, lesson_on, slot_no, starts_at, lesson_id, course_id, ends_at,
  teacher_id, room_title, state, cancel_reason, topic, homework, homework_none, works, version,
  correction_request, unlocked_until, missing_marks, written_works, substitute_id,
  substitution_kind,
  coefficient_hundredths, substitution_reason, substitution_entry, substituted_at, is_extra,
  change_reason, moved_from, moved_from_slot_no, roll_taken_at, mode, mode_reason,
  briefing_kind, briefing_text, topic_first_at, is_noted
FROM lessons
WHERE org_id = :org_id
ORDER BY study_group_id, lesson_on, slot_no, starts_at, lesson_id;
