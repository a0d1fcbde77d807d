-- Of every link. A plan made once serves all values: every statement looks up by key.
SET plan_cache_mode = force_generic_plan;
SET jit = off;
SET client_min_messages = warning;
SET standard_conforming_strings = on;
SET statement_timeout = 0;
