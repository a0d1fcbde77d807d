-- Across organisations: differs from what it was when another program has changed the file.
PRAGMA data_version;
