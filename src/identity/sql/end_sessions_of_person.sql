-- All sessions of a person end but one; no session has an empty token.
DELETE FROM sessions
WHERE org_id = :org_id AND person_id = :person_id AND token_hash <> :kept_token_hash;
