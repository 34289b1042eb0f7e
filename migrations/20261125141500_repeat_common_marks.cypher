// Open marks of common values stand on the Identifier too, for reads that ask about many.
MATCH (i:Identifier)-[m:COMMON_IN]->(c:AccessClass) WHERE m.knownTo IS NULL
WITH i, c.number AS number ORDER BY number
WITH i, collect(number) AS numbers
SET i.commonIn = numbers;
