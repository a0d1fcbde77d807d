-- Who holds a lesson for its teacher.
UPDATE lessons SET
  substitute_id = :substitute_id, substitution_kind = :kind,
  coefficient_hundredths = :coefficient_hundredths, substitution_reason = :reason,
  substitution_entry = :entry_index, substituted_at = :assigned_at
WHERE org_id = :org_id AND lesson_id = :lesson_id;
