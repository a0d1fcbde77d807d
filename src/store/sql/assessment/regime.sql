-- The regime of an after-school group.
SELECT
  study_group_id, lines, entry_index
FROM after_school_regimes
WHERE org_id = :org_id AND study_group_id = :study_group_id;
