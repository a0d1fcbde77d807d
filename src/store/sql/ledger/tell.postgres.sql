-- Tells all programs that listen how far ledgers have grown: "7:1200 12:88".
-- Across organisations: one notification speaks of several.
SELECT pg_notify('letopis', :sizes);
