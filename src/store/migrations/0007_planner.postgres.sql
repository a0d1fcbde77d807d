-- What the planner should expect of tables that are still empty: every statement looks up by a key
-- that begins with org_id, and plans are made once. PostgreSQL counts the rest by itself; these two
-- tables grow all day, and the order of their last rows is asked for at once.
ALTER TABLE entries SET (autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE mentions SET (autovacuum_analyze_scale_factor = 0.02);
