-- A visit of an inspector.
INSERT INTO visits (
  org_id, visit, inspector_id, authority, basis_no, basis_on, from_on, to_on, study_group_ids,
  opened_by, opened_at, ended_on, end_reason)
VALUES (
  :org_id, :visit, :inspector_id, :authority, :basis_no, :basis_on, :from_on, :to_on,
  :study_group_ids, :opened_by, :opened_at, NULL, '');
