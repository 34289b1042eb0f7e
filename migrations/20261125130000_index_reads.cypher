// Worklist: groups of a flight's, bag's or office's targets in the order of points; the viewer's own by the thing claimed.
CREATE INDEX target_receptacle_by_points IF NOT EXISTS FOR (n:Target) ON (n.profile, n.receptacle, n.rankKey);
CREATE INDEX target_posting_office_by_points IF NOT EXISTS FOR (n:Target) ON (n.profile, n.postingOffice, n.rankKey);
CREATE INDEX target_office_by_moment IF NOT EXISTS FOR (n:Target) ON (n.profile, n.office, n.dueKey);
CREATE INDEX target_thing IF NOT EXISTS FOR (n:Target) ON (n.profile, n.thing);
CREATE INDEX claim_by IF NOT EXISTS FOR (n:Claim) ON (n.by);
// Health of feeds: newest received first.
CREATE INDEX delivery_received IF NOT EXISTS FOR (n:Delivery) ON (n.receivedAt);
DROP INDEX dead_letter_state IF EXISTS;
CREATE INDEX dead_letter_received IF NOT EXISTS FOR (n:DeadLetter) ON (n.state, n.receivedAt);
