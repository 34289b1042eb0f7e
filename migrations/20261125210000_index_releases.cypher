// What partners ask for that a person must let go, what was said to it, and changes of the release policy.
CREATE CONSTRAINT release_request_id IF NOT EXISTS FOR (n:ReleaseRequest) REQUIRE n.id IS UNIQUE;
CREATE INDEX release_request_waiting IF NOT EXISTS FOR (n:ReleaseRequest) ON (n.waiting, n.lastAskedAt);
CREATE CONSTRAINT release_answer_id IF NOT EXISTS FOR (n:ReleaseAnswer) REQUIRE n.id IS UNIQUE;
CREATE INDEX release_answer_request IF NOT EXISTS FOR (n:ReleaseAnswer) ON (n.request);
CREATE CONSTRAINT release_change_id IF NOT EXISTS FOR (n:ReleaseChange) REQUIRE n.id IS UNIQUE;
CREATE INDEX release_change_proposed IF NOT EXISTS FOR (n:ReleaseChange) ON (n.proposedAt);
