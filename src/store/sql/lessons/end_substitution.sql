-- The teacher holds his lesson himself.
UPDATE lessons SET
  substitute_id = :substitute_id, substitution_kind = 'substitution', coefficient_hundredths = 100,
  substitution_reason = '', substitution_entry = -1, substituted_at = 0
WHERE org_id = :org_id AND lesson_id = :lesson_id;
