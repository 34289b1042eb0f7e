// Lists of a kind: per class in the order they are shown, newest known first.
DROP INDEX entity_list IF EXISTS;
CREATE INDEX entity_newest IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.access, n.knownFrom);
