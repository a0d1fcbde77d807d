-- Words, term and document of a reason of changes, said anew.
UPDATE change_reasons SET
  text = :text, from_on = :from_on, to_on = :to_on, document_kind = :document_kind,
  document_no = :document_no, document_on = :document_on, version = :entry_index
WHERE org_id = :org_id AND change_reason = :change_reason;
