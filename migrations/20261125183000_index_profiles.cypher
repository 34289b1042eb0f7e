// One real thing as the profiles of reports and of partners see it.
CREATE INDEX entity_thing_intel IF NOT EXISTS FOR (n:Entity) ON (n.thingIntel);
CREATE INDEX entity_thing_partner IF NOT EXISTS FOR (n:Entity) ON (n.thingPartner);
