-- The topic of a lesson; when it first came is kept.
UPDATE lessons SET
  topic = :topic, topic_first_at = coalesce(topic_first_at, :recorded_at), version = :entry_index
WHERE org_id = :org_id AND lesson_id = :lesson_id;
