-- Across organisations: attempts whose time is over count no more.
DELETE FROM attempts WHERE first_at <= :over_until;
