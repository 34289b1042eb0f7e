// The worklist pages by one text that orders: points or last moment, then id.
DROP INDEX target_rank IF EXISTS;
CREATE INDEX target_by_points IF NOT EXISTS FOR (n:Target) ON (n.profile, n.rankKey);
CREATE INDEX target_by_moment IF NOT EXISTS FOR (n:Target) ON (n.profile, n.dueKey);
CREATE INDEX target_flight_by_points IF NOT EXISTS FOR (n:Target) ON (n.profile, n.flight, n.rankKey);
CREATE INDEX target_office_by_points IF NOT EXISTS FOR (n:Target) ON (n.profile, n.office, n.rankKey);
