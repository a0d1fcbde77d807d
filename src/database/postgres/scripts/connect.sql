-- Settings of every link. A plan made once serves all values: every statement looks up by key.
-- Across organisations: a link is set up before anybody is asked about.
SELECT
  set_config('plan_cache_mode', 'force_generic_plan', false),
  set_config('jit', 'off', false),
  set_config('client_min_messages', 'warning', false),
  set_config('standard_conforming_strings', 'on', false),
  set_config('statement_timeout', '0', false);
