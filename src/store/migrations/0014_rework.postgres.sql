-- Rebuild.
-- Projections: what a mark was before the work was done again (e.2, marks.rework).

ALTER TABLE marks ADD COLUMN reworked_from bigint;  -- As `value`; NULL: not done again.
