// Keys of every node; lookups of edges go through their nodes.
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT identifier_id IF NOT EXISTS FOR (n:Identifier) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT access_class_key IF NOT EXISTS FOR (n:AccessClass) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT access_class_number IF NOT EXISTS FOR (n:AccessClass) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT reason_id IF NOT EXISTS FOR (n:Reason) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT target_id IF NOT EXISTS FOR (n:Target) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dead_letter_id IF NOT EXISTS FOR (n:DeadLetter) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT delivery_id IF NOT EXISTS FOR (n:Delivery) REQUIRE n.id IS UNIQUE;
// Versions of a document.
CREATE INDEX record_document IF NOT EXISTS FOR (n:Record) ON (n.document);
// Lists page by kind and class, newest first.
CREATE INDEX entity_list IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.access, n.current);
CREATE INDEX pending IF NOT EXISTS FOR (n:Pending) ON (n.id);
// One real thing as each profile sees it.
CREATE INDEX entity_thing_border IF NOT EXISTS FOR (n:Entity) ON (n.thingBorder);
CREATE INDEX entity_thing_inspection IF NOT EXISTS FOR (n:Entity) ON (n.thingInspection);
CREATE INDEX entity_thing_trade IF NOT EXISTS FOR (n:Entity) ON (n.thingTrade);
CREATE INDEX target_rank IF NOT EXISTS FOR (n:Target) ON (n.profile, n.points);
CREATE INDEX reason_thing IF NOT EXISTS FOR (n:Reason) ON (n.profile, n.thing);
CREATE INDEX dead_letter_state IF NOT EXISTS FOR (n:DeadLetter) ON (n.state);
// Words and class tokens; whitespace analyser, because the hub folds the text itself.
CREATE FULLTEXT INDEX entity_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.text] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
