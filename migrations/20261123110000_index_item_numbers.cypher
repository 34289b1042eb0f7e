// Postal items whose numbers are near each other.
CREATE INDEX s10_value IF NOT EXISTS FOR (n:S10) ON (n.value);
