-- The safety briefing of a lesson, or none.
UPDATE lessons SET briefing_kind = :kind, briefing_text = :text
WHERE org_id = :org_id AND lesson_id = :lesson_id;
