-- A lesson in another place of the timetable.
UPDATE lessons SET
  lesson_on = :lesson_on, slot_no = :slot_no, starts_at = :starts_at, ends_at = :ends_at,
  room_title = :room_title, change_reason = :reason, moved_from = :moved_from,
  moved_from_slot_no = :moved_from_slot_no
WHERE org_id = :org_id AND lesson_id = :lesson_id;
