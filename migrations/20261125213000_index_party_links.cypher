// Edges of hubs between parties, as all others (20261125150000_index_hub_edges.cypher).
CREATE INDEX owner_of_from_hub IF NOT EXISTS FOR ()-[x:OWNER_OF]-() ON (x.hubFrom, x.accessTo, x.knownFrom);
CREATE INDEX owner_of_to_hub IF NOT EXISTS FOR ()-[x:OWNER_OF]-() ON (x.hubTo, x.accessFrom, x.knownFrom);
CREATE INDEX director_of_from_hub IF NOT EXISTS FOR ()-[x:DIRECTOR_OF]-() ON (x.hubFrom, x.accessTo, x.knownFrom);
CREATE INDEX director_of_to_hub IF NOT EXISTS FOR ()-[x:DIRECTOR_OF]-() ON (x.hubTo, x.accessFrom, x.knownFrom);
CREATE INDEX works_for_from_hub IF NOT EXISTS FOR ()-[x:WORKS_FOR]-() ON (x.hubFrom, x.accessTo, x.knownFrom);
CREATE INDEX works_for_to_hub IF NOT EXISTS FOR ()-[x:WORKS_FOR]-() ON (x.hubTo, x.accessFrom, x.knownFrom);
CREATE INDEX family_of_from_hub IF NOT EXISTS FOR ()-[x:FAMILY_OF]-() ON (x.hubFrom, x.accessTo, x.knownFrom);
CREATE INDEX family_of_to_hub IF NOT EXISTS FOR ()-[x:FAMILY_OF]-() ON (x.hubTo, x.accessFrom, x.knownFrom);
CREATE INDEX associate_of_from_hub IF NOT EXISTS FOR ()-[x:ASSOCIATE_OF]-() ON (x.hubFrom, x.accessTo, x.knownFrom);
CREATE INDEX associate_of_to_hub IF NOT EXISTS FOR ()-[x:ASSOCIATE_OF]-() ON (x.hubTo, x.accessFrom, x.knownFrom);
