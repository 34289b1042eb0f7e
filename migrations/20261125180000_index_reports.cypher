// Edges of hubs (src/graph/hubs.ts), for the links of reports and watches.
CREATE INDEX mentioned_in_from_hub IF NOT EXISTS FOR ()-[x:MENTIONED_IN]-() ON (x.hubFrom, x.accessTo, x.knownFrom);
CREATE INDEX mentioned_in_to_hub IF NOT EXISTS FOR ()-[x:MENTIONED_IN]-() ON (x.hubTo, x.accessFrom, x.knownFrom);
CREATE INDEX watch_of_from_hub IF NOT EXISTS FOR ()-[x:WATCH_OF]-() ON (x.hubFrom, x.accessTo, x.knownFrom);
CREATE INDEX watch_of_to_hub IF NOT EXISTS FOR ()-[x:WATCH_OF]-() ON (x.hubTo, x.accessFrom, x.knownFrom);
