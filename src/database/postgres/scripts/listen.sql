-- From here on the link hears what other programs tell.
-- Across organisations: one link hears of all.
LISTEN letopis;
