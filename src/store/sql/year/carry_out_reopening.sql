-- An order to open a class is carried out.
UPDATE reopenings SET
  carried_out_by = :carried_out_by, carried_out_at = :carried_out_at, carried_out = :carried_out
WHERE org_id = :org_id AND reopening = :reopening;
