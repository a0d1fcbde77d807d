-- Somebody has come in.
INSERT INTO sessions (
  token_hash, login_folded, org_id, person_id, kind, must_change_password, opened_at, seen_at)
VALUES (
  :token_hash, :login_folded, :org_id, :person_id, :kind, :must_change_password, :opened_at,
  :seen_at);
